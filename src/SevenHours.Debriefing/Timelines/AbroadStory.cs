using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A letter to another country, from writing to answer.</summary>
/// <param name="Letter">The letter as it was written.</param>
/// <param name="Sent">The event that sent it.</param>
/// <param name="At">When.</param>
/// <param name="Reply">The answer, or null where none came.</param>
/// <param name="Answered">The event of the answer; none where none came.</param>
public sealed record LetterStory(Letter Letter, EventId Sent, SimTime At, LetterReply? Reply, EventId Answered)
{
    /// <summary>All letters of a history, in the order they went.</summary>
    public static IReadOnlyList<LetterStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var answers = history.All<LetterAnswered>().GroupBy(a => a.Event.Letter).ToDictionary(group => group.Key, group => group.First());
        return
        [
            .. history.All<LetterSent>().Select(sent => answers.TryGetValue(sent.Event.Letter.Handle, out var answer)
                ? new LetterStory(sent.Event.Letter, sent.Id, sent.At, answer.Event.Reply, answer.Id)
                : new LetterStory(sent.Event.Letter, sent.Id, sent.At, null, EventId.None)),
        ];
    }
}

/// <summary>A joint team, from the first draft to what was given inside it.</summary>
/// <param name="Team">The team as it was opened, or as it came into force.</param>
/// <param name="Opened">The event that opened the draft.</param>
/// <param name="At">When.</param>
/// <param name="Founded">The event by which it came into force; none where it never did.</param>
/// <param name="FoundedAt">When; <see cref="SimTime.Never"/> where it never did.</param>
/// <param name="Returns">How it was given back: the events.</param>
/// <param name="Given">What was given inside it: the events, with how many things.</param>
public sealed record TeamStory(
    Team Team, EventId Opened, SimTime At, EventId Founded, SimTime FoundedAt, IReadOnlyList<EventId> Returns, IReadOnlyList<(EventId Id, SimTime At, Id<Seat> From, int Items)> Given)
{
    /// <summary>All teams of a history, in the order they were opened.</summary>
    public static IReadOnlyList<TeamStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return
        [
            .. history.All<TeamOpened>().Select(opened =>
            {
                var handle = opened.Event.Team.Handle;
                var founded = history.All<TeamFounded>().Where(f => f.Event.Team.Handle == handle).Take(1).ToList();
                return new TeamStory(
                    founded.Count > 0 ? founded[0].Event.Team : opened.Event.Team, opened.Id, opened.At,
                    founded.Count > 0 ? founded[0].Id : EventId.None, founded.Count > 0 ? founded[0].At : SimTime.Never,
                    [.. history.All<TeamReturned>().Where(r => r.Event.Team == handle).Select(r => r.Id)],
                    [.. history.All<TeamShared>().Where(s => s.Event.Team == handle).Select(s => (s.Id, s.At, s.Event.From, s.Event.Items.Count))]);
            }),
        ];
    }
}
