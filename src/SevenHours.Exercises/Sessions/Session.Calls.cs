using System.Collections.Immutable;
using System.Diagnostics;

namespace SevenHours.Exercises;

/// <content>Calls of those who act.</content>
public abstract partial record Session
{
    public sealed partial record Open
    {
        /// <summary>The calls so far, by number.</summary>
        public ImmutableList<RoleCall> Calls { get; init; } = [];

        /// <summary>The calls of a seat that still stand, the next first.</summary>
        public IEnumerable<RoleCall> CallsOf(SeatPlace seat, DateTimeOffset now) =>
            Calls.Where(call => call.Seat == seat && call.IsOpen(now)).OrderBy(call => call.At).ThenBy(call => call.Number);
    }

    private static Decision? DecideCalls(Open state, SessionCommand command) => command switch
    {
        SessionCommand.CallActor c => new SessionEvent.ActorCalled(state.Calls.Count + 1, c.Seat, c.Set, c.At, c.Says, c.By, c.Now),
        SessionCommand.SeeCall c => OnCall(state, c.Number, call => call.SeenAt is not null || call.IsTakenBack
            ? Decision.Nothing
            : new SessionEvent.CallSeen(c.Number, c.Person, c.Now)),
        SessionCommand.TakeBackCall c => OnCall(state, c.Number, call => call.IsTakenBack ? Decision.Nothing : new SessionEvent.CallTakenBack(c.Number, c.Now)),
        _ => default(Decision?),
    };

    private static Decision OnCall(Open state, int number, Func<RoleCall, Decision> decide) =>
        number >= 1 && number <= state.Calls.Count ? decide(state.Calls[number - 1]) : ExerciseRefusals.NoSuchCall;

    private static Session EvolveCalls(Open state, SessionEvent @event) => @event switch
    {
        SessionEvent.ActorCalled e => state with { Calls = state.Calls.Add(new RoleCall(e.Number, e.Seat, e.Set, e.When, e.Says, e.By, e.At)) },
        SessionEvent.CallSeen e => With(state, e.Number, call => call with { SeenBy = e.Person, SeenAt = e.At }),
        SessionEvent.CallTakenBack e => With(state, e.Number, call => call with { IsTakenBack = true }),
        _ => throw new UnreachableException($"{@event.GetType().Name} cannot follow {state.GetType().Name}."),
    };

    private static Open With(Open state, int number, Func<RoleCall, RoleCall> change) =>
        state with { Calls = state.Calls.SetItem(number - 1, change(state.Calls[number - 1])) };
}
