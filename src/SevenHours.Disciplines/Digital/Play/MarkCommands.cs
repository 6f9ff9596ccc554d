using SevenHours.Disciplines.Actions;
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
