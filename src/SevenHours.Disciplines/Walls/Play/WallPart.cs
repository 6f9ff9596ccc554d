using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>What stands on walls as it really is: how much was put up, shared, asked and breached.</summary>
/// <remarks>The boards themselves lie on the desks of their agencies' seats, which all have the same.</remarks>
public sealed partial class WallPart : Part
{
    // Kinds of thing in World.HandleFor. Part of every handle: never change them.
    private const int PinKindNumber = 90;
    private const int ThemeKindNumber = 91;
    private const int ShareKindNumber = 92;
    private const int ConsentKindNumber = 93;

    private readonly List<Breach> breaches;
    private readonly List<Breach> known;
    private readonly List<Consent> consents;
    private readonly Dictionary<Handle, Pin> pins;
    private readonly HashSet<Handle> themes;
    private int[] pinned;
    private int[] themed;
    private int[] shared;
    private int[] asked;

    internal WallPart(Scenario scenario)
    {
        (breaches, known, consents, pins, themes) = ([], [], [], [], []);
        var seats = scenario.Seats.Count;
        (pinned, themed, shared, asked) = (new int[seats], new int[seats], new int[seats], new int[seats]);
    }

    private WallPart(WallPart other)
    {
        (breaches, known, consents) = ([.. other.breaches], [.. other.known], [.. other.consents]);
        (pins, themes) = (new Dictionary<Handle, Pin>(other.pins), [.. other.themes]);
        (pinned, themed) = ((int[])other.pinned.Clone(), (int[])other.themed.Clone());
        (shared, asked) = ((int[])other.shared.Clone(), (int[])other.asked.Clone());
    }

    /// <summary>What was done against handling codes, in order.</summary>
    public IReadOnlyList<Breach> Breaches => breaches;

    /// <summary>The consents that were asked for, in order.</summary>
    public IReadOnlyList<Consent> Consents => consents;

    /// <summary>The consent with a name, or null.</summary>
    public Consent? Find(Handle consent) => consents.Find(c => c.Handle == consent);

    /// <inheritdoc />
    public override Part Fork() => new WallPart(this);

    /// <inheritdoc />
    /// <remarks>Adds nothing before the first pin or share: a play without walls keeps its hash.</remarks>
    public override void AddTo(ref StateHash hash)
    {
        foreach (var counts in (int[][])[pinned, themed, shared, asked])
        {
            for (var seat = 0; seat < counts.Length; seat++)
            {
                if (counts[seat] > 0)
                {
                    hash.Add(seat);
                    hash.Add(counts[seat]);
                }
            }
        }

        foreach (var pin in pins.Values.OrderBy(p => p.Handle.Value))
        {
            hash.Add(pin.Handle);
            hash.Add(pin.Version);
            hash.Add(pin.Text.Value);
        }

        foreach (var consent in consents)
        {
            hash.Add(consent.Handle);
            hash.Add(consent.IsGranted is { } granted ? granted ? 1 : 2 : 0);
        }

        foreach (var breach in breaches)
        {
            hash.Add(breach.Seat.Index);
            hash.Add(breach.Item.Handle);
        }

        if (known.Count > 0)
        {
            hash.Add(known.Count);
        }
    }

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        Array.Resize(ref pinned, scenario.Seats.Count);
        Array.Resize(ref themed, scenario.Seats.Count);
        Array.Resize(ref shared, scenario.Seats.Count);
        Array.Resize(ref asked, scenario.Seats.Count);
    }

    /// <summary>How many breaches of an agency their originators have heard of.</summary>
    public int KnownBreachesOf(Scenario scenario, Id<Agency> agency)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return known.Count(b => scenario.Seats[b.Seat].Agency == agency);
    }

    internal static ReadKey KeyOf(Id<Agency> agency) => new("wall.breach", agency.Index);

    internal Handle NextPin(World world, Id<Seat> seat) => world.HandleFor(PinKindNumber, seat, pinned[seat.Index]);

    internal Handle NextTheme(World world, Id<Seat> seat) => world.HandleFor(ThemeKindNumber, seat, themed[seat.Index]);

    internal Handle NextShare(World world, Id<Seat> seat) => world.HandleFor(ShareKindNumber, seat, shared[seat.Index]);

    internal Handle NextConsent(World world, Id<Seat> seat) => world.HandleFor(ConsentKindNumber, seat, asked[seat.Index]);
}
