using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>What conditions read of relays.</summary>
internal static class TongueReads
{
    public static ReadKey Asked(Id<Seat> seat) => new("relay_asked", seat.Index);

    public static ReadKey Relayed(Id<Seat> seat) => new("relayed", seat.Index);

    public static ReadKey RelayedBy(Id<Seat> seat) => new("relayed_by", seat.Index);

    public static ReadKey RelayedThrough(Id<Interpreter> who) => new("relayed_through", who.Index);

    public static ReadKey Checked(Id<Interpreter> who) => new("interpreter_checked", who.Index);

    public static ReadKey AtHand() => new("relayed_at_hand", 0);
}
