using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Strings;
using Words = SevenHours.Web.Strings.Words;

namespace SevenHours.Web.Features.Control.View;

/// <summary>All words the control screen shows, in one language: the author's, the interface's and those typed in play.</summary>
public sealed class StaffTexts(Scenario scenario, TextStore typed, UiLanguage language)
{
    public Scenario Scenario => scenario;

    public UiLanguage Language => language;

    /// <summary>The interface's words.</summary>
    public Words Words { get; } = Words.In(language.Tag);

    /// <summary>The words of a reference; empty when there are none.</summary>
    public string Of(TextRef reference) =>
        !reference.IsSome ? ""
        : reference.IsAuthored ? scenario.Texts.Find(reference.Key, language.Tag).Text
        : typed.Find(reference) ?? Words["control.erased"];

    /// <summary>What a seat is called.</summary>
    public string Of(Id<Seat> seat) => Of(scenario.Seats[seat].Title);

    /// <summary>What an agency is called.</summary>
    public string Of(Id<Agency> agency) => Of(scenario.Agencies[agency].Title);

    /// <summary>What a person, place or thing is called; empty for none.</summary>
    public string Of(Id<Subject> subject) => subject.IsSome ? Of(scenario.Subjects[subject].Title) : "";

    /// <summary>The agency of a seat, in the letters for narrow places.</summary>
    public string Short(Id<Seat> seat) => Short(scenario.Seats[seat].Agency);

    /// <summary>An agency in the letters for narrow places.</summary>
    public string Short(Id<Agency> agency) => scenario.Agencies[agency] is { Short.Length: > 0 } named
        ? named.Short
        : string.Concat(Of(agency).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>Seats by their agencies: <c>Hotline, Border Police and 3 more</c>.</summary>
    public string Agencies(SeatSet seats)
    {
        if (seats == scenario.Everybody)
            return Words["control.everybody"];

        var names = new List<string>();
        foreach (var seat in seats)
        {
            var name = Of(scenario.Seats[seat].Agency);
            if (!names.Contains(name))
                names.Add(name);
        }

        return names.Count <= 3
            ? string.Join(", ", names)
            : Words["control.and_more", ("names", string.Join(", ", names.Take(2))), ("n", names.Count - 2)];
    }

    /// <summary>A word of the interface, or the fallback when the interface has none.</summary>
    public string Word(string id, string fallback) => Words[id] is var word && word != id ? word : fallback;
}
