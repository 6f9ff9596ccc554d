using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Mark something in a copy. Whoever can read it learns what it says; what says nothing is a note, and costs time alone.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Copy">The copy.</param>
/// <param name="Number">The item's number.</param>
public sealed record MarkItem(Id<Seat> Seat, Handle Copy, int Number) : SeatCommand(Seat)
{
    /// <summary>Why it matters, in one's own words, or none.</summary>
    public TextRef Note { get; init; }

    /// <summary>How it is graded, such as B2; empty when it is not.</summary>
    public string Grade { get; init; } = "";

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<DigitalDesk>().Find(Copy) is not { } copy ? Refusal.NoSuchThing
        : CopyContent.Of(desk.Scenario, copy.Copy).Find(Number) is null ? DigitalRefusals.NotInThisCopy
        : Grade is "" or [(>= 'A' and <= 'E') or 'X', >= '1' and <= '5'] ? null
        : DigitalRefusals.NoSuchGrade;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var copy = world.DeskOf(Seat).Part<DigitalDesk>().Find(Copy)!;
        var item = PhoneContent.Of(world.Scenario, copy.Copy.Device).Find(Number)!;
        cascade.Cause = cascade.Emit(
            new ItemMarked(Seat, new CopyMark(Copy, Number, Note, Grade), By) { To = ActRun.Agency(world, Seat) }, world.Part<DigitalPart>().Copy(Copy)?.By);
        if (copy.CanRead(world.Scenario, Seat, item))
        {
            Marking.Learn(cascade, copy.Copy, item, Seat);
        }
    }
}

/// <summary>Have a copy, or what one contact wrote, translated: a day for a thousand messages.</summary>
/// <param name="Seat">Who asks.</param>
/// <param name="Copy">The copy.</param>
/// <param name="Contact">Of which contact's messages; -1 for all.</param>
public sealed record AskTranslation(Id<Seat> Seat, Handle Copy, int Contact) : SeatCommand(Seat)
{
    /// <summary>How long a message takes: a thousand a day.</summary>
    public const int SecondsEach = 86;

    private static readonly SimSpan Least = SimSpan.FromMinutes(10);

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<DigitalDesk>().Find(Copy) is not { } copy ? Refusal.NoSuchThing
        : copy.Translations.Any(t => t.Contact == Contact || t.Contact < 0) ? DigitalRefusals.TranslatedAlready
        : Count(desk.Scenario, copy) == 0 ? DigitalRefusals.NothingToTranslate
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var count = Count(world.Scenario, world.DeskOf(Seat).Part<DigitalDesk>().Find(Copy)!);
        var time = new SimSpan(Math.Max(Least.Seconds, count * SecondsEach));
        cascade.Emit(
            new TranslationAsked(Copy, Seat, Contact, count, world.Now + time, By) { To = ActRun.Agency(world, Seat) }, world.Part<DigitalPart>().Copy(Copy)?.By);
    }

    private int Count(Scenario scenario, CopyOnDesk copy) => CopyContent.Of(scenario, copy.Copy).Items.Count(i =>
        (Contact < 0 || i.Contact == Contact) && !Tongue.Understands(scenario, Seat, i.Language));
}

/// <summary>A translation comes. The tag is its place in <see cref="DigitalPart.Translations"/>.</summary>
internal sealed class TranslationWake : Wake
{
    public static readonly TranslationWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (asked, by, hasCome) = world.Part<DigitalPart>().Translations[tag];
        if (!hasCome && asked.Due == world.Now && !world.HasEnded && !world.IsFrozen(asked.Seat))
        {
            cascade.Cause = by;
            Marking.Translate(cascade, asked.Copy, asked.Contact, asked.Seat);
        }
    }
}
