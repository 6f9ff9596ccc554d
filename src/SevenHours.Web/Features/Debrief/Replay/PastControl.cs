using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>What the control room had before it at a moment. Read out of the world and the history as they stood then, and of nothing later.</summary>
public sealed record PastControl
{
    private const int LogLength = 14;
    private const int MostMessages = 12;

    /// <summary>Whether play had ended.</summary>
    public required bool HasEnded { get; init; }

    /// <summary>Scenes that stood still.</summary>
    public required Listed<FrozenPlace> Frozen { get; init; }

    /// <summary>How many events there had been.</summary>
    public required int Events { get; init; }

    public required Listed<PastAgency> Agencies { get; init; }

    public required Listed<SheetLine> Sheet { get; init; }

    public required Listed<Waiting> Waiting { get; init; }

    public required IReadOnlyList<PersonState> People { get; init; }

    public required IReadOnlyList<NetworkState> Networks { get; init; }

    public required TruthView Truth { get; init; }

    public required Listed<EventSentence> Log { get; init; }

    /// <summary>The last messages between seats, the latest first.</summary>
    public required Listed<EventSentence> Messages { get; init; }

    /// <summary>How many messages there had been.</summary>
    public required int MessageCount { get; init; }

    /// <summary>Observations made by then, the latest first.</summary>
    public required Listed<SeenNote> Notes { get; init; }

    /// <summary>Reads the room as it was.</summary>
    /// <param name="run">The line of history.</param>
    /// <param name="at">The moment.</param>
    /// <param name="notes">What was observed on it, as far as the reader may know it.</param>
    /// <param name="textsOf">All words, of the scenario as it stood then.</param>
    public static PastControl Read(ReplayRun run, SimTime at, IReadOnlyList<SeenNote> notes, Func<Scenario, StaffTexts> textsOf)
    {
        var history = run.At(at);
        return run.Worlds.Read(at, world =>
        {
            var texts = textsOf(world.Scenario);
            var messages = history.All<MessageSent>();
            return new PastControl
            {
                HasEnded = world.HasEnded,
                Frozen = [.. world.FrozenScenes.Select(scene => new FrozenPlace(world.Scenario.Subjects[scene.Place].Name, texts.Of(scene.Place)))],
                Events = history.Events.Count,
                Agencies = PastAgency.All(world, history, run, at, texts),
                Sheet = [.. RunSheetReading.Read(world, history, texts).Of(null)],
                Waiting = [.. AnswerDeskReading.Read(world, texts)],
                People = PeopleReading.People(world, history, texts),
                Networks = PeopleReading.Networks(world, history, texts),
                Truth = TruthView.Read(world, texts),
                Log = [.. ControlView.LogOf(history, texts, LogLength)],
                Messages = [.. messages.Skip(messages.Count - MostMessages).Reverse().Select(message => EventSentence.Of(history, message.Id, texts))],
                MessageCount = messages.Count,
                Notes = [.. notes.Where(note => note.At <= at).Reverse()],
            };
        });
    }
}

/// <summary>An agency as it stood at a moment.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Short">Its letters.</param>
/// <param name="Title">What it is called.</param>
/// <param name="LastAt">When it had last done something, in exercise seconds; null for not yet.</param>
/// <param name="Last">What that was; empty for nothing yet.</param>
/// <param name="Event">The event of it; -1 for none.</param>
/// <param name="Unread">How many things lay unopened.</param>
/// <param name="Waits">Whether it waited for an answer or for an act under way.</param>
/// <param name="Seats">Its seats: the author's id and what each is called.</param>
public sealed record PastAgency(
    string Name, string Short, string Title, long? LastAt, string Last, int Event, int Unread, bool Waits, Listed<(string Name, string Title)> Seats)
{
    internal static Listed<PastAgency> All(World world, History history, ReplayRun run, SimTime at, StaffTexts texts)
    {
        var scenario = world.Scenario;
        var open = world.Part<RequestsPart>().Requests.Where(request => request.IsOpen).Select(request => scenario.Seats[request.Petition.Asker].Agency).ToHashSet();
        var busy = world.Part<ActionsPart>().Acts.Where(act => act.IsOpen).Select(act => scenario.Seats[act.Plan.Seat].Agency).ToHashSet();
        var items = world.Part<KnowledgePart>().Items;
        return [.. scenario.Agencies.Ids
            .Where(agency => scenario.Seats.Any(seat => seat.Agency == agency && !seat.IsRolePlayer))
            .Select(agency =>
            {
                var seats = scenario.SeatsOf[agency.Index];
                var did = seats.ToList().Select(seat => run.LastOf(seat, at)).Where(last => last is not null).OrderBy(last => last!.Value.Id).LastOrDefault();
                return new PastAgency(
                    scenario.Agencies[agency].Name, texts.Short(agency), texts.Of(agency), did?.At.Seconds,
                    did is { } last ? Sentence(EventSentence.Of(history, last.Id, texts)) : "", did?.Id.Value ?? -1,
                    items.Count(item => !((item.To & seats) - item.OpenedBy).IsEmpty), open.Contains(agency) || busy.Contains(agency),
                    [.. seats.ToList().Select(seat => (scenario.Seats[seat].Name, texts.Of(scenario.Seats[seat].Title)))]);
            })
            .OrderBy(row => row.Title, StringComparer.Ordinal)];
    }

    private static string Sentence(EventSentence did) => did.What.Length == 0 ? did.Kind : $"{did.Kind}: {did.What}";
}
