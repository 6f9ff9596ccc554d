using System.Runtime.CompilerServices;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>Finds the people whom authored words name outright.</summary>
/// <remarks>
/// What a fact is about is the author's knowledge and is not asked: words that leave open who it was name nobody here. The words are compared
/// in the language of the package, so that a reader of a translation sees the same tracks.
/// </remarks>
internal static class Naming
{
    private static readonly ConditionalWeakTable<Scenario, IReadOnlyList<(Id<Subject> Who, IReadOnlyList<string> Names)>> s_people = [];

    /// <summary>The people a desk has met by name whom some words name, in the order it met them.</summary>
    public static IEnumerable<Id<Subject>> In(SeatReading desk, TextRef words)
    {
        if (!words.IsAuthored)
            return [];

        var text = desk.Scenario.Texts.Find(words.Key, desk.Scenario.Texts.SourceLanguage).Text;
        var named = s_people.GetValue(desk.Scenario, Learn).Where(person => person.Names.Any(name => Holds(text, name))).Select(person => person.Who).ToHashSet();
        return desk.Knowledge.Names.Where(named.Contains);
    }

    /// <summary>Whether a text holds a name as words of its own.</summary>
    private static bool Holds(string text, string name) => PlaceOf(text, name) >= 0;

    private static int PlaceOf(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return at;
        }

        return -1;
    }

    // A title names somebody, and so does a proper name out of it. What else a person goes by, such as "the girl", may mean anybody.
    private static IReadOnlyList<(Id<Subject>, IReadOnlyList<string>)> Learn(Scenario scenario) =>
    [
        .. from id in scenario.Subjects.Ids
           let subject = scenario.Subjects[id]
           where subject.Kind == "person"
           let title = subject.Title.IsAuthored ? scenario.Texts.Find(subject.Title.Key, scenario.Texts.SourceLanguage).Text : ""
           select (id, (IReadOnlyList<string>)[.. subject.Also.Where(name => PlaceOf(title, name) is >= 0 and var at && char.IsUpper(title[at])).Append(title).Where(name => name.Length > 1)]),
    ];
}
