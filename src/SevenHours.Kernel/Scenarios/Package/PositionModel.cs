using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Where something lies on the map of the exercise, in degrees.</summary>
public sealed class PositionModel : Model
{
    /// <summary>North of the equator.</summary>
    [Doc("Degrees north, such as `0.1431`; with a minus for south.")]
    public required string Lat { get; init; }

    /// <summary>East of the meridian.</summary>
    [Doc("Degrees east, such as `-0.4402`; with a minus for west.")]
    public required string Lon { get; init; }
}
