namespace SevenHours.Language;

/// <summary>The last part of host names.</summary>
internal static class TopDomains
{
    private const string CountryCodes =
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck "
        + "cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs "
        + "gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly "
        + "ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn "
        + "pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt "
        + "tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws xk ye yt za zm zw";

    private const string General =
        "com org net info biz int gov edu mil arpa mobi pro tel cat asia jobs travel museum coop aero post xxx "
        + "app dev page site online store shop blog cloud tech space website live news media email chat social team group club world today life "
        + "agency company solutions services support network systems digital studio design art photo photos video film music games bet casino "
        + "bank money finance loan credit cash exchange global international expert legal law lawyer doctor health care clinic hospital "
        + "foundation charity ngo ong church help work works jobs careers center city town london berlin paris wien moscow istanbul dubai "
        + "xyz top win vip icu fun monster click link download stream review date dating sexy adult porn escort cam cams onion bit eth";

    // Endings written in other alphabets.
    private const string Foreign =
        "рф рус укр бел срб мкд бг ею қаз мон москва дети онлайн сайт орг ком ελ ευ გე հայ "
        + "امارات السعودية سعودي مصر سورية عمان قطر فلسطين المغرب تونس الجزائر الاردن عراق لبنان ایران پاکستان بازار شبكة موقع كوم "
        + "中国 中國 香港 台湾 公司 网络 భారత్ ไทย 한국";

    // So short that one sign before them is a host all the same; the services everybody has on his telephone.
    private const string Short = "t.me x.com g.co m.me t.co";

    // Words of the scenario language and endings of files that happen to be countries.
    private const string Ambiguous = "as do so py sh ps";

    /// <summary>The endings of countries.</summary>
    public static IReadOnlySet<string> Countries { get; } = Set(CountryCodes);

    private static readonly IReadOnlySet<string> general = Set(General);
    private static readonly IReadOnlySet<string> foreign = Set(Foreign);
    private static readonly IReadOnlySet<string> shortest = Set(Short);
    private static readonly IReadOnlySet<string> ambiguous = Set(Ambiguous);

    /// <summary>Whether nobody can have a host of that name: .example, .invalid, .test and the like (RFC 2606, RFC 6761).</summary>
    public static bool IsReserved(string host)
    {
        var labels = host.ToLowerInvariant().TrimEnd('.').Split('.');
        return labels[^1] is "example" or "invalid" or "test" or "localhost"
            || (labels.Length > 1 && labels[^2] == "example" && labels[^1] is "com" or "net" or "org");
    }

    /// <summary>Whether a word with dots is a host: it ends as hosts do and has a name before that.</summary>
    public static bool IsHost(string word)
    {
        var labels = word.Split('.');
        if (labels.Length < 2 || labels.Any(l => l.Length == 0)) return false;
        var (name, end) = (labels[^2], labels[^1]);
        // House.It is the end of a sentence without a space; hosts are written in one case.
        if (end.Any(char.IsUpper) && word.Any(char.IsLower)) return false;
        var ending = end.ToLowerInvariant();
        if (ending.StartsWith("xn--", StringComparison.Ordinal)) return true;
        if (!name.Any(char.IsLetter) && !general.Contains(ending)) return false;
        if (general.Contains(ending) || foreign.Contains(ending)) return name.Length > 1 || labels.Length > 2 || ending is "com" or "net" or "org";
        if (ambiguous.Contains(ending)) return labels[0].Equals("www", StringComparison.OrdinalIgnoreCase);
        return Countries.Contains(ending) && (name.Length > 1 || shortest.Contains(word.ToLowerInvariant()));
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
