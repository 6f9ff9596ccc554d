using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Room.View;

/// <summary>A person who sits waiting in a room: whoever is in it is led back there from his desk.</summary>
internal static class RoomNeeds
{
    public static IEnumerable<Need> All(SeatReading desk, IReadOnlyList<RoomRow> rooms) => rooms.Where(room => room.IsHere).Select(room => new Need(
        $"room-{room.Id}", "microphone", room.Name, desk.Word(room.IsLead ? "need.room" : "need.room.with", ("who", room.Lead)), null,
        $"../room/{room.Token}", "need.room.go", false, null, 0));
}
