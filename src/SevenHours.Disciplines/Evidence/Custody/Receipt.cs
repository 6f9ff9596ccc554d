using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An agency at which nobody sits confirms what was handed over to it. The tag is the exhibit's place.</summary>
internal sealed class ReceiptWake : Wake
{
    public static readonly ReceiptWake Instance = new();

    /// <summary>How long it takes.</summary>
    public static readonly SimSpan After = SimSpan.FromMinutes(30);

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var exhibit = world.Part<EvidencePart>().Exhibits[tag];
        if (exhibit.Where.OnTheWayTo is { IsSome: true } to && world.Scenario.SeatsOf[to.Index].IsEmpty && !world.HasEnded)
        {
            Exhibits.Keep(cascade, exhibit.Handle, new CustodyLine(CustodyStep.Received, world.Now, Id<Seat>.None, to));
        }
    }
}

/// <summary>Stand-ins confirm what is handed over to their agency, after a few minutes.</summary>
internal sealed class ReceiveHabit : Habit
{
    private static readonly Delay Minutes = new(SimSpan.FromMinutes(2), SimSpan.FromMinutes(5), SimSpan.FromMinutes(12));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var agency = desk.Scenario.Seats[mind.Seat].Agency;
        foreach (var exhibit in desk.Part<EvidenceDesk>().Exhibits)
        {
            if (exhibit.Where.OnTheWayTo != agency)
            {
                continue;
            }

            var due = exhibit.Lines[^1].At + Minutes.At(mind.Luck.Draw(LuckPurpose.Custody, mind.Seat.Index, ordinal: exhibit.Lines.Count));
            if (due <= desk.Now)
            {
                return new KeepCustody(mind.Seat, exhibit.Handle, CustodyStep.Received);
            }

            wake = due < wake ? due : wake;
        }

        return null;
    }
}
