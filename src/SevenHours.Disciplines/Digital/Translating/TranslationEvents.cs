using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A translation was asked for. The agency learns of it, and so does the seat that is to translate.</summary>
/// <param name="Copy">Of which copy.</param>
/// <param name="Seat">Who asked.</param>
/// <param name="Contact">Of which contact's messages; -1 for all.</param>
/// <param name="Count">How many.</param>
/// <param name="Due">When it comes; for what a seat was asked, until when it may wait before a service takes it.</param>
/// <param name="By">The person who asked, or null. Taken out for seats.</param>
public sealed record TranslationAsked(Handle Copy, Id<Seat> Seat, int Contact, int Count, SimTime Due, string? By) : WorldEvent
{
    /// <summary>The seat that is to translate; none for a service that nobody plays.</summary>
    public Id<Seat> Of { get; init; } = Id<Seat>.None;

    /// <summary>The opaque name of the work.</summary>
    public Handle Work { get; init; }

    /// <summary>What the seat that is to translate is given to read; null for a service.</summary>
    public DeviceCopy? Held { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().Ask(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Ask(desk.Seat, this, notice.At);
}

/// <summary>A translation that a seat was asked for is under way: by that seat, or by a service because it left it or let it wait.</summary>
/// <param name="Work">The work.</param>
/// <param name="Translator">The seat that translates; none for a service.</param>
/// <param name="Due">When it comes.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record TranslationBegun(Handle Work, Id<Seat> Translator, SimTime Due, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new TranslationBegun(Work, Translator, Due, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().Begin(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Begin(desk.Seat, this);
}

/// <summary>A translation came: what it covers can be read by the whole agency.</summary>
/// <param name="Copy">Of which copy.</param>
/// <param name="Contact">Of which contact's messages; -1 for all.</param>
public sealed record TranslationCame(Handle Copy, int Contact) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<DigitalPart>().Translate(Copy, Contact);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<DigitalDesk>().Translate(Copy, Contact);
}
