using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>A discipline to which somebody of a mixed group tells more than signs, when a talk is over.</summary>
public interface IFollowsTalks
{
    /// <summary>A talk is over and what the person showed was told. The cause in the cascade is that.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="who">The person.</param>
    /// <param name="seat">Who asked.</param>
    /// <param name="setting">How.</param>
    void Follow(Cascade cascade, GroupMember who, Id<Seat> seat, ScreeningSetting setting);
}
