using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Refusals;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Days.Scenes;

/// <summary>What playing a scene again does, or did, to everybody.</summary>
/// <param name="From">When the scene begins, in exercise seconds.</param>
/// <param name="Event">The last event that stays.</param>
/// <param name="Branch">The line of history that is left.</param>
/// <param name="Seats">The author's ids of the seats in the scene.</param>
/// <param name="InScene">What is played again.</param>
/// <param name="Kept">How many acts of others are done again and give what they gave.</param>
/// <param name="Refused">Acts of others that can no longer be done.</param>
/// <param name="Otherwise">Acts of others that are done and meet another world.</param>
/// <param name="Others">What reaches others no longer, or anew.</param>
public sealed record AgainView(
    long From,
    int Event,
    int Branch,
    IReadOnlyList<string> Seats,
    IReadOnlyList<EventSentence> InScene,
    int Kept,
    IReadOnlyList<RefusedAct> Refused,
    IReadOnlyList<EventSentence> Otherwise,
    IReadOnlyList<OtherSeat> Others)
{
    internal static AgainView Of(ControlRoom room, SceneAgain again)
    {
        var was = ControlView.HistoryOf(room.Exercise, again.Was);
        var now = ControlView.HistoryOf(room.Exercise, again.Is);
        var (texts, after) = (room.Texts(was.Scenario), room.Texts(now.Scenario));
        IReadOnlyList<RedoneCommand> Those(RedoneFate fate) => [.. again.Commands.Where(one => one.Fate == fate)];
        EventSentence Then(EventId id) => EventSentence.Of(was, id, texts);
        return new AgainView(
            (again.Was.Count > again.Cut.Value + 1 ? again.Was[again.Cut.Value + 1] : again.Was[^1]).At.Seconds,
            again.Cut.Value,
            again.Parent,
            [.. again.Scene.ToList().Select(seat => now.Scenario.Seats[seat].Name)],
            [.. Those(RedoneFate.InScene).Select(one => Then(one.Was))],
            Those(RedoneFate.AsBefore).Count,
            [.. Those(RedoneFate.Refused).Select(one => new RefusedAct(Then(one.Was), texts.Words.Of(one.Refusal!).Says))],
            [.. Those(RedoneFate.Otherwise).Select(one => Then(one.Was))],
            [.. again.Others.Select(other => new OtherSeat(
                after.Of(other.Seat), [.. other.Gone.Select(Then)], [.. other.Fresh.Select(id => EventSentence.Of(now, id, after))]))]);
    }

    /// <summary>Whether nobody outside the scene notices anything.</summary>
    public bool IsUnnoticed => Refused.Count + Otherwise.Count + Others.Count == 0;
}

/// <summary>An act that can no longer be done.</summary>
/// <param name="Act">What it was.</param>
/// <param name="Why">Why not.</param>
public sealed record RefusedAct(EventSentence Act, string Why);

/// <summary>What changes for a seat outside the scene.</summary>
/// <param name="Seat">What it is called.</param>
/// <param name="Gone">What no longer reaches it.</param>
/// <param name="Fresh">What reaches it now.</param>
public sealed record OtherSeat(string Seat, IReadOnlyList<EventSentence> Gone, IReadOnlyList<EventSentence> Fresh);
