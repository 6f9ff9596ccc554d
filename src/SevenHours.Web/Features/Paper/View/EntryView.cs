using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using Topic = SevenHours.Disciplines.Requests.Topic;

namespace SevenHours.Web.Features.Paper.View;

/// <summary>What a slip can say was done.</summary>
public enum SlipKind
{
    /// <summary>Words, or facts, to other seats.</summary>
    Message,

    /// <summary>A request to another body.</summary>
    Request,

    /// <summary>An act of the catalogue.</summary>
    Act,

    /// <summary>A decision for the log.</summary>
    Decision,

    /// <summary>An act that is in no catalogue.</summary>
    Other,
}

/// <summary>The page on which slips are entered.</summary>
/// <param name="Now">Where the world stands, in exercise seconds.</param>
/// <param name="IsRunning">Whether its clock runs: then nothing is entered.</param>
/// <param name="Seats">All seats, by agency.</param>
/// <param name="Chosen">Whose slip is entered; null before it is chosen.</param>
public sealed record EntryView(long Now, bool IsRunning, IReadOnlyList<(string Name, string Title, string Agency)> Seats, EntrySeat? Chosen)
{
    internal static EntryView Read(ControlRoom room, string? seat)
    {
        var texts = room.Exercise.TextsFor(room.Service.Texts, room.Language);
        return room.Live.Read(world =>
        {
            var scenario = world.Scenario;
            return new EntryView(
                world.Now.Seconds,
                room.Exercise.Session.Syndicate(room.Team).Clock.IsRunning,
                [.. scenario.Seats.Select(s => (s.Name, texts.Of(s.Title), texts.Of(scenario.Agencies[s.Agency].Title)))
                    .OrderBy(s => s.Item3, StringComparer.Ordinal).ThenBy(s => s.Item2, StringComparer.Ordinal)],
                scenario.Seats.TryFind(seat ?? "", out var id) ? EntrySeat.Read(new SeatReading(world.DeskOf(id), texts)) : null);
        });
    }
}

/// <summary>What the seat of a slip has to choose from: what its own forms would offer.</summary>
/// <param name="Name">The author's id of the seat.</param>
/// <param name="Facts">The facts it holds, newest first, by their opaque names.</param>
/// <param name="Others">To whom it can write.</param>
/// <param name="Acts">The whole catalogue.</param>
/// <param name="Asks">What can be asked for: acts, then topics.</param>
/// <param name="Bodies">Who can be asked.</param>
/// <param name="Grounds">The grounds the law of its country knows.</param>
public sealed record EntrySeat(
    string Name, IReadOnlyList<(string Token, string Statement)> Facts, IReadOnlyList<(string Name, string Title)> Others,
    IReadOnlyList<(string Name, string Title)> Acts, IReadOnlyList<(string Name, string Title)> Asks,
    IReadOnlyList<(string Name, string Title)> Bodies, IReadOnlyList<(string Name, string Title)> Grounds)
{
    internal static EntrySeat Read(SeatReading desk)
    {
        var scenario = desk.Scenario;
        var acts = Sorted(scenario.Table<ActionDefinition>().Select(action => (action.Name, desk.Of(action.Title))));
        return new EntrySeat(
            scenario.Seats[desk.Desk.Seat].Name,
            [.. desk.Knowledge.Facts.Reverse().Select(held => (Token.Of(scenario, held.Fact), desk.Line(held.Fact).Statement))],
            Sorted(scenario.Seats.Ids.Where(seat => seat != desk.Desk.Seat)
                .Select(seat => (scenario.Seats[seat].Name, $"{desk.AgencyTitle(scenario.Seats[seat].Agency)}: {desk.SeatTitle(seat)}"))),
            acts,
            [.. acts, .. Sorted(scenario.Table<Topic>().Select(topic => ($"topic.{topic.Name}", desk.Texts.Find(topic.Title) ?? topic.Name.Replace('_', ' '))))],
            Sorted(scenario.Agencies.Ids.Select(agency => (scenario.Agencies[agency].Name, desk.AgencyTitle(agency)))),
            LegalGrounds.For(desk));
    }

    private static IReadOnlyList<(string Name, string Title)> Sorted(IEnumerable<(string Name, string Title)> options) =>
        [.. options.OrderBy(option => option.Title, StringComparer.Ordinal)];
}
