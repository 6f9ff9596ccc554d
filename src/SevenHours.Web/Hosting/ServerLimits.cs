using System.Globalization;

namespace SevenHours.Web.Hosting;

/// <summary>How much one visitor, one address and one connection may ask for. Generous for people at play; stand-ins play inside and are not counted.</summary>
public sealed record ServerLimits
{
    /// <summary>Largest body of JSON, in bytes.</summary>
    public const int JsonBytes = 64 * 1024;

    /// <summary>Largest body of a form, in bytes.</summary>
    public const int FormBytes = 256 * 1024;

    /// <summary>Largest body of anything else, unless its address says otherwise.</summary>
    public const int OtherBytes = 64 * 1024;

    /// <summary>Requests a second one visitor may send for long.</summary>
    /// <value>Default 20.</value>
    public int RequestsPerSecond { get; init; } = 20;

    /// <summary>Requests one visitor may send at once: reloading every page of a long day is less.</summary>
    public int RequestBurst => Math.Max(600, RequestsPerSecond * 2);

    /// <summary>How many visitors' pace strangers behind one address share: a room of forty, a few of whom press at once.</summary>
    public const int AddressShare = 10;

    /// <summary>Feeds one visitor may hold open in one exercise; a further one ends his oldest.</summary>
    public const int FeedsPerVisitor = 12;

    /// <summary>Feeds one exercise may hold open; a further one is refused.</summary>
    public const int FeedsPerExercise = 1_000;

    /// <summary>Connections of the whole server.</summary>
    public const int Connections = 4_096;

    /// <summary>How long a request may take; feeds have no end.</summary>
    public static readonly TimeSpan RequestTime = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{RequestsPerSecond} requests a second");
}
