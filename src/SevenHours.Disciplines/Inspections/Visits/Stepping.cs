using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What comes of a step of a visit.</summary>
internal static class Stepping
{
    private const PaperKinds InTheOffice = PaperKinds.Contracts | PaperKinds.Payroll | PaperKinds.TimeSheets;

    public static void Finish(Cascade cascade, Id<Workplace> id, VisitWork work)
    {
        var world = cascade.World;
        var to = VisitAudience.Of(world, id);
        cascade.Cause = cascade.Emit(new VisitStepDone(id, work) { To = to });
        var (site, truth) = (world.Scenario.Table<Workplace>()[id], world.Part<InspectionsPart>().TruthOf(id));
        var scene = new Scene(work.Seat, site.Place, Handle.None);
        switch (work.Step)
        {
            case VisitStep.SecurePapers:
                Papers(cascade, id, work, truth, to, in scene);
                break;
            case VisitStep.CountHeads:
                var sheet = world.Part<InspectionsPart>().Find(id)!;
                cascade.Emit(new HeadsCounted(id, work.Seat, site.Workers.Count - sheet.Gone.Count) { To = to });
                Moments.Come(cascade, id, VisitMoment.Count, in scene);
                break;
            case VisitStep.CheckStatus:
                StatusChecks.Run(cascade, id, work.Seat, in scene);
                break;
            case VisitStep.SeeDormitory:
                cascade.Cause = cascade.Emit(new DormitorySeen(id, work.Seat, truth.IsWarned) { To = to });
                if (!truth.IsWarned)
                {
                    Moments.Come(cascade, id, VisitMoment.Dormitory, in scene);
                }

                break;
            case VisitStep.AskEmployer when !truth.IsBookGone && !world.Part<InspectionsPart>().Find(id)!.Papers.HasFlag(PaperKinds.SecondBook):
                cascade.Emit(new BookRemoved(id));
                break;
            default:
                break;
        }
    }

    private static void Papers(Cascade cascade, Id<Workplace> id, VisitWork work, VisitTruth truth, SeatSet to, in Scene scene)
    {
        var papers = truth.IsBookGone ? InTheOffice : InTheOffice | PaperKinds.SecondBook;
        var isPowerless = !cascade.World.Scenario.Table<Workplace>()[id].MayTakePapers.Contains(StatusChecks.ProfessionOf(cascade.World, work.Seat));
        cascade.Cause = cascade.Emit(new PapersSecured(id, work.Seat, papers) { To = to, IsPowerless = isPowerless });
        Moments.Come(cascade, id, VisitMoment.Papers, in scene);
        if (papers.HasFlag(PaperKinds.SecondBook))
        {
            Moments.Come(cascade, id, VisitMoment.SecondBook, in scene);
        }
    }
}

/// <summary>A step is due to be done.</summary>
internal sealed class VisitStepWake : Wake
{
    public static readonly VisitStepWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var part = world.Part<InspectionsPart>();
        var (id, work, by) = part.Work(tag);
        if (!part.IsRunning(tag) || work.Until != world.Now || world.IsFrozen(work.Seat) || world.IsFrozen(world.Scenario.Table<Workplace>()[id].Place))
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = by;
        Stepping.Finish(cascade, id, work);
        cascade.Cause = before;
    }
}
