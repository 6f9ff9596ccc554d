using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Create;

/// <summary>What somebody looks for in a case, as it stands in the address of the page: empty for no wish.</summary>
/// <param name="Words">Words that title, summary, objectives or agencies hold.</param>
/// <param name="Time">How long there is at most: <c>half</c> a day, a <c>day</c>, or <c>days</c> for a case of several.</param>
/// <param name="Seats">How many seats: <c>few</c>, <c>some</c>, <c>many</c>.</param>
/// <param name="Who">A profession that has a seat.</param>
/// <param name="Kind"><c>trafficking</c> or <c>smuggling</c>.</param>
/// <param name="Form">A form of exploitation.</param>
/// <param name="Where"><c>one</c> country, or <c>across</c> a border.</param>
/// <param name="Language">The tag of a language it speaks.</param>
/// <param name="IsAlone">Whether one can practise alone in it.</param>
/// <param name="IsTable">Whether cases are set side by side.</param>
public sealed record CaseSearch(string Words, string Time, string Seats, string Who, string Kind, string Form, string Where, string Language, bool IsAlone, bool IsTable)
{
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
    public static CaseSearch Of(IQueryCollection query) => new(
        query["q"].ToString().Trim() is var words && words.Length > LongestWords ? words[..LongestWords] : words,
        query["time"].ToString(), query["seats"].ToString(), query["who"].ToString(), query["kind"].ToString(), query["form"].ToString(), query["where"].ToString(), query["language"].ToString(),
        query["alone"] == "yes", query["view"] == "table");

    /// <summary>Whether anything is wished for.</summary>
    public bool IsAny => this with { IsTable = false } != new CaseSearch("", "", "", "", "", "", "", "", false, false);

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
        var nothing = new CaseSearch("", "", "", "", "", "", "", "", false, false);
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
