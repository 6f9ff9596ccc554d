using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>Who leaves a visit, and why. Whoever sits in a talk stays.</summary>
internal static class Leaving
{
    /// <summary>Those on no list are kept out of sight.</summary>
    public static void Unlisted(Cascade cascade, Id<Workplace> id, WhyGone why) => Leave(cascade, id, why, worker => !worker.IsListed);

    /// <summary>
    /// Residence is checked: whoever has no leave of his own and was not heard runs. The others stay, and are frightened. What was said before of what
    /// one came for makes it no better: it is a promise broken.
    /// </summary>
    public static bool FromTheGate(Cascade cascade, Id<Workplace> id)
    {
        var sheet = cascade.World.Part<InspectionsPart>().Find(id)!;
        return Leave(cascade, id, WhyGone.StatusFirst, worker => worker.Residence != Residence.Free && !sheet.HasTold(worker.Number));
    }

    /// <summary>Beds are closed: whoever has no other stands in the street.</summary>
    public static bool FromTheirBeds(Cascade cascade, Id<Workplace> id)
    {
        var sheet = cascade.World.Part<InspectionsPart>().Find(id)!;
        var asked = sheet.Forms.Where(form => form.Kind == VisitFormKind.Housing).SelectMany(form => form.Workers).ToHashSet();
        return Leave(cascade, id, WhyGone.Homeless, worker => worker.LivesIn && !asked.Contains(worker.Number));
    }

    /// <summary>The employer takes away those who sleep in his beds and for whom nothing was done.</summary>
    public static bool Dispersed(Cascade cascade, Id<Workplace> id)
    {
        var world = cascade.World;
        var site = world.Scenario.Table<Workplace>()[id];
        var (sheet, people) = (world.Part<InspectionsPart>().Find(id)!, world.Part<IdentificationPart>());
        var asked = sheet.Forms.Where(form => form.Kind == VisitFormKind.Housing).SelectMany(form => form.Workers).ToHashSet();
        return Leave(cascade, id, WhyGone.Dispersed, worker => worker.LivesIn && worker.Kind is WorkerKind.Held or WorkerKind.Cheated && !asked.Contains(worker.Number)
            && people.StateOf(site.Member(worker.Number)) is not (>= ReferralState.Flagged and <= ReferralState.Onward));
    }

    private static bool Leave(Cascade cascade, Id<Workplace> id, WhyGone why, Func<Worker, bool> who)
    {
        var world = cascade.World;
        var site = world.Scenario.Table<Workplace>()[id];
        var (sheet, people) = (world.Part<InspectionsPart>().Find(id)!, world.Part<IdentificationPart>());
        IReadOnlyList<int> left =
        [
            .. site.Workers.Where(worker => worker.Kind != WorkerKind.Leader && !sheet.Gone.ContainsKey(worker.Number) && who(worker)
                && (why == WhyGone.Homeless || people.StateAt(site.Member(worker.Number)).BusyUntil <= world.Now)).Select(worker => worker.Number),
        ];
        if (left.Count > 0)
        {
            cascade.Emit(new WorkersLeft(id, left, why) { To = VisitAudience.Of(world, id) });
        }

        return left.Count > 0;
    }
}

/// <summary>Some minutes after an arrival, those on no list are sent out by the back door.</summary>
internal sealed class BackDoorWake : Wake
{
    public static readonly BackDoorWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, id) = (cascade.World, new Id<Workplace>(tag));
        if (world.Part<InspectionsPart>() is var part && part.TruthOf(id).BackDoorAt == world.Now && !world.IsFrozen(world.Scenario.Table<Workplace>()[id].Place)
            && part.Find(id) is { IsClosed: false } sheet && !IsGuarded(sheet))
        {
            Leaving.Unlisted(cascade, id, WhyGone.BackDoor);
        }
    }

    // Whoever took the door and does a step elsewhere is not at the door.
    private static bool IsGuarded(VisitSheet sheet) => sheet.Members.Any(member => member.Role == VisitRole.Outside && sheet.RunningOf(member.Seat) is null);
}

/// <summary>The employer takes people away, some hours after an arrival.</summary>
internal sealed class DispersalWake : Wake
{
    public static readonly DispersalWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, id) = (cascade.World, new Id<Workplace>(tag));
        var place = world.Scenario.Table<Workplace>()[id].Place;
        if (world.Part<InspectionsPart>() is var part && part.TruthOf(id).DispersesAt == world.Now && !world.IsFrozen(place) && Leaving.Dispersed(cascade, id))
        {
            Moments.Come(cascade, id, VisitMoment.Dispersed, new Scene(part.Find(id)!.Members[0].Seat, place, Handle.None));
        }
    }
}

/// <summary>The second book is taken away, unless the papers were secured by then.</summary>
internal sealed class BookWake : Wake
{
    public static readonly BookWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, id) = (cascade.World, new Id<Workplace>(tag));
        if (world.Part<InspectionsPart>() is var part && part.TruthOf(id) is { IsBookGone: false } truth && truth.BookAt == world.Now
            && !world.IsFrozen(world.Scenario.Table<Workplace>()[id].Place)
            && part.Find(id) is { } sheet && !sheet.Papers.HasFlag(PaperKinds.Payroll) && sheet.Running.All(work => work.Step != VisitStep.SecurePapers))
        {
            cascade.Emit(new BookRemoved(id));
        }
    }
}
