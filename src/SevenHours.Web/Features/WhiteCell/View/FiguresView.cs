using SevenHours.Disciplines.Requests;
using SevenHours.Web.Features.WhiteCell.Room;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>How the white cell keeps up, over all teams.</summary>
/// <param name="InTime">Answered within the limit.</param>
/// <param name="Late">Answered later.</param>
/// <param name="ByPolicy">Answered by policy.</param>
/// <param name="Open">Open now.</param>
/// <param name="MedianMinutes">The median wait; null while nobody answered anything. Over several teams the longest of them.</param>
/// <param name="People">How many each answered, and how many of them late.</param>
public sealed record FiguresView(int InTime, int Late, int ByPolicy, int Open, int? MedianMinutes, Desk.View.Listed<PersonFigures> People)
{
    /// <summary>Counts it from the journal, while it is played.</summary>
    public static FiguresView Of(WhiteCellRoom room, QueueView queue) => Of(
        [.. room.Exercise.Session.Syndicates.Select(team => DeskFigures.Of(room.Exercise.Live(team.Number).Events.After(0)))], room.NameOf, queue.Rows.Count);

    /// <summary>Puts the figures of teams together.</summary>
    /// <param name="all">Those of each team.</param>
    /// <param name="nameOf">What a person is called.</param>
    /// <param name="open">How many wait now; null for what the journal says.</param>
    public static FiguresView Of(IReadOnlyList<DeskFigures> all, Func<string, string> nameOf, int? open) => new(
        all.Sum(one => one.InTime), all.Sum(one => one.Late), all.Sum(one => one.ByPolicy), open ?? all.Sum(one => one.Open),
        all.Max(one => one.MedianWait is { } wait ? (wait.Seconds + 59) / 60 : default(int?)),
        [.. all.SelectMany(one => one.People).GroupBy(person => person.Person, StringComparer.Ordinal)
            .Select(person => new PersonFigures(nameOf(person.Key), person.Sum(one => one.Answered), person.Sum(one => one.Late)))
            .OrderByDescending(person => person.Answered).ThenBy(person => person.Name, StringComparer.Ordinal)]);
}

/// <summary>What one member of the white cell answered.</summary>
public sealed record PersonFigures(string Name, int Answered, int Late);
