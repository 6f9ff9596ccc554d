using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Write a note into the file of a person.</summary>
/// <param name="Seat">Who writes.</param>
/// <param name="Person">In whose file.</param>
/// <param name="IsTherapy">Whether it is of therapy: then it stays with one's own agency.</param>
/// <param name="Words">The words.</param>
public sealed record WriteCareNote(Id<Seat> Seat, Id<Subject> Person, bool IsTherapy, TextRef Words) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CareDesk>().Book.Find(Person) is null ? CareRefusals.NoFile : !Words.IsSome ? CareRefusals.NothingWritten : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var file = world.Part<CarePart>().Book.Find(Person)!;
        cascade.Emit(new CareNoteWritten(Person, new CareNote(file.Notes.Count + 1, world.Now, Seat, IsTherapy, Words))
        {
            To = IsTherapy ? ActRun.Agency(world, Seat) : CareAudience.Of(world, file, world.Scenario.Seats[Seat].Agency),
        });
    }
}

/// <summary>Hand a note of therapy to another agency.</summary>
/// <param name="Seat">A seat of the agency that wrote it.</param>
/// <param name="Person">In whose file it stands.</param>
/// <param name="Number">The number of the note.</param>
/// <param name="To">To whom.</param>
/// <param name="SheAgreed">Whether the person wanted it.</param>
public sealed record GiveTherapyNote(Id<Seat> Seat, Id<Subject> Person, int Number, Id<Agency> To, bool SheAgreed) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CareDesk>().Book.Find(Person)?.Notes.FirstOrDefault(n => n.Number == Number && n.IsTherapy) is null ? CareRefusals.NoSuchNote
            : !desk.Scenario.Agencies.Has(To) ? Refusal.NoSuchThing
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var note = world.Part<CarePart>().Book.Find(Person)!.Notes.First(n => n.Number == Number);
        cascade.Cause = cascade.Emit(new TherapyNoteGiven(Person, Seat, To, Number, SheAgreed, note.Words)
        {
            To = ActRun.Agency(world, Seat) | world.Scenario.SeatsOf[To.Index],
        });
        if (!SheAgreed)
        {
            cascade.Emit(new RightBreached(Person, Id<Right>.None, CareSection.Privacy(world.Scenario), TextRef.None));
            Mood.Shift(cascade, CareSection.Of(world.Scenario, Person).Trust, CareFigures.TherapyTrust);
        }
    }
}

/// <summary>Tell another agency where a person stays.</summary>
/// <param name="Seat">A seat of an agency that knows it.</param>
/// <param name="Person">Who stays there.</param>
/// <param name="To">To whom.</param>
public sealed record TellAddress(Id<Seat> Seat, Id<Subject> Person, Id<Agency> To) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Part<CareDesk>().Book.Find(Person) is not { Bed.IsSome: true } file ? CareRefusals.NoAddress
            : !desk.Scenario.Agencies.Has(To) ? Refusal.NoSuchThing
            : file.KnowAddress.Contains(To) ? CareRefusals.SharedAlready
            : null;
    }

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var file = world.Part<CarePart>().Book.Find(Person)!;
        if (file.Bed.IsSome && !file.KnowAddress.Contains(To))
        {
            cascade.Emit(new AddressTold(Person, file.Bed, To, Seat) { To = CareAudience.Seats(world, file.KnowAddress.Append(To)) });
        }
    }
}
