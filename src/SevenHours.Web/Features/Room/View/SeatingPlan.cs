using SevenHours.Disciplines.Interviews;

namespace SevenHours.Web.Features.Room.View;

/// <summary>Who sits where, for the drawn floor plan.</summary>
/// <param name="Seating">How they sit.</param>
/// <param name="HasInterpreter">Whether somebody interprets.</param>
/// <param name="HasSupport">Whether somebody is there for the person.</param>
/// <param name="Others">How many more are in the room.</param>
/// <param name="IsTelephone">Whether they speak by telephone and see nothing of each other.</param>
public sealed record SeatingPlan(Disciplines.Interviews.Seating Seating, bool HasInterpreter, bool HasSupport, int Others, bool IsTelephone)
{
    internal static SeatingPlan Of(InterviewSetup setup) => new(
        setup.Seating, setup.Interpreting.Kind != InterpretingKind.None, setup.Support != Support.None,
        (setup.Present - Kernel.SeatSet.Of(setup.Interpreting.Seat)).Count, setup.Room == RoomKind.Telephone);
}
