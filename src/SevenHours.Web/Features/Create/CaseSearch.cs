using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Create;

/// <summary>What somebody looks for in a case, as it stands in the address of the page: empty for no wish.</summary>
public sealed record CaseSearch
{
    /// <summary>No wish at all.</summary>
    public static CaseSearch Nothing { get; } = new();

    /// <summary>Words that title, summary, objectives or agencies hold.</summary>
    public string Words { get; init; } = "";

    /// <summary>How long there is at most: <c>half</c> a day, a <c>day</c>, or <c>days</c> for a case of several.</summary>
    public string Time { get; init; } = "";

    /// <summary>How many seats: <c>few</c>, <c>some</c>, <c>many</c>.</summary>
    public string Seats { get; init; } = "";

    /// <summary>A profession that has a seat.</summary>
    public string Who { get; init; } = "";

    /// <summary><c>trafficking</c> or <c>smuggling</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>A form of exploitation.</summary>
    public string Form { get; init; } = "";

    /// <summary><c>one</c> country, or <c>across</c> a border.</summary>
    public string Where { get; init; } = "";

    /// <summary>The tag of a language it speaks.</summary>
    public string Language { get; init; } = "";

    /// <summary>Whether one can practise alone in it.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether cases are set side by side.</summary>
    public bool IsTable { get; init; }

    /// <summary>Minutes of half a day: what fits between breakfast and lunch.</summary>
    public const int HalfDay = 5 * 60;

    /// <summary>Minutes of a whole day of training.</summary>
    public const int WholeDay = 8 * 60;

    /// <summary>Up to so many seats are few.</summary>
    public const int Few = 8;

    /// <summary>Up to so many seats are some; more are many.</summary>
    public const int Some = 20;

    private const int LongestWords = 80;

    /// <summary>What stands in an address.</summary>
    public static CaseSearch Of(IQueryCollection query) => new()
    {
        Words = query["q"].ToString().Trim() is var words && words.Length > LongestWords ? words[..LongestWords] : words,
        Time = query["time"].ToString(),
        Seats = query["seats"].ToString(),
        Who = query["who"].ToString(),
        Kind = query["kind"].ToString(),
        Form = query["form"].ToString(),
        Where = query["where"].ToString(),
        Language = query["language"].ToString(),
        IsAlone = query["alone"] == "yes",
        IsTable = query["view"] == "table",
    };

    /// <summary>Whether anything is wished for.</summary>
    public bool IsAny => this with { IsTable = false } != Nothing;

    /// <summary>The address of the page with these wishes.</summary>
    /// <param name="isTable">Whether cases are set side by side there.</param>
    public string Href(bool isTable)
    {
        (string Name, string Value)[] all =
            [("q", Words), ("time", Time), ("seats", Seats), ("who", Who), ("kind", Kind), ("form", Form), ("where", Where), ("language", Language), ("alone", IsAlone ? "yes" : ""), ("view", isTable ? "table" : "")];
        return "/exercises/new?" + string.Join('&', all.Where(one => one.Value.Length > 0).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}").Prepend("cases=all"));
    }

    /// <summary>Whether a case is as wished.</summary>
    /// <param name="offer">The case.</param>
    /// <param name="reader">The language in which words are looked for.</param>
    public bool Fits(ScenarioOffer offer, string reader)
    {
        var facts = offer.Facts;
        return Holds(offer, reader)
            && Time switch { "half" => offer.Shortest is > 0 and <= HalfDay, "day" => offer.Shortest is > 0 and <= WholeDay, "days" => facts.Days > 1, _ => true }
            && Seats switch { "few" => facts.Seats is > 0 and <= Few, "some" => facts.Seats is > Few and <= Some, "many" => facts.Seats > Some, _ => true }
            && (Who.Length == 0 || facts.Professions.Any(profession => SnakeCase.Of(profession) == Who))
            && Kind switch { "trafficking" => facts.IsTrafficking, "smuggling" => facts.IsSmuggling, _ => true }
            && (Form.Length == 0 || facts.Exploitation.Any(form => SnakeCase.Of(form) == Form))
            && Where switch { "one" => facts.Countries.Count == 1, "across" => facts.IsAcross, _ => true }
            && (Language.Length == 0 || offer.Languages.Contains(Language))
            && (!IsAlone || offer.Solo.Count > 0);
    }

    private bool Holds(ScenarioOffer offer, string reader) => Words.Length == 0 || Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word =>
        new[] { offer.Title(reader), offer.Summary(reader), offer.Name }.Concat(offer.Facts.Teaches.Concat(offer.Facts.Agencies).Concat(offer.Facts.Countries).Select(said => said(reader)))
            .Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase)));
}

/// <summary>What can be wished for among some cases: only what tells them apart.</summary>
public sealed class CaseWishes
{
    /// <summary>The wishes of some cases.</summary>
    /// <param name="cases">The cases.</param>
    public CaseWishes(IReadOnlyList<ScenarioOffer> cases)
    {
        var nothing = CaseSearch.Nothing;
        IReadOnlyList<string> Apart(IEnumerable<string> values, Func<string, CaseSearch> search) =>
            [.. values.Distinct().Where(value => cases.Count(offer => search(value).Fits(offer, "en")) is var n && n > 0 && n < cases.Count)];
        Times = Apart(["half", "day", "days"], value => nothing with { Time = value });
        Seats = Apart(["few", "some", "many"], value => nothing with { Seats = value });
        Who = Apart(cases.SelectMany(offer => offer.Facts.Professions).Where(profession => profession != Profession.Other).Order().Select(profession => SnakeCase.Of(profession)), value => nothing with { Who = value });
        Kinds = Apart(["trafficking", "smuggling"], value => nothing with { Kind = value });
        Forms = Apart(cases.SelectMany(offer => offer.Facts.Exploitation).Order().Select(form => SnakeCase.Of(form)), value => nothing with { Form = value });
        Where = Apart(["one", "across"], value => nothing with { Where = value });
        Languages = Apart(UiLanguage.All.Select(language => language.Tag).Where(tag => cases.Any(offer => offer.Languages.Contains(tag))), value => nothing with { Language = value });
        HasAlone = cases.Any(offer => offer.Solo.Count > 0) && cases.Any(offer => offer.Solo.Count == 0);
    }

    /// <summary>Lengths.</summary>
    public IReadOnlyList<string> Times { get; }

    /// <summary>Numbers of seats.</summary>
    public IReadOnlyList<string> Seats { get; }

    /// <summary>Professions.</summary>
    public IReadOnlyList<string> Who { get; }

    /// <summary>Offences.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Forms of exploitation.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>One country or several.</summary>
    public IReadOnlyList<string> Where { get; }

    /// <summary>Tags of languages.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Whether practice alone tells cases apart.</summary>
    public bool HasAlone { get; }
}
