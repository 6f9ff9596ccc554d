using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>The time of sites of an operation has come. The tag is the operation's place in the book.</summary>
internal sealed class OperationWake : Wake
{
    public static readonly OperationWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var handle = world.Part<OperationsPart>().Book.All[tag].Handle;
        foreach (var site in world.Part<OperationsPart>().Book.All[tag].Content.Sites.ToList())
        {
            var operation = world.Part<OperationsPart>().Book.Find(handle)!;
            var lead = operation.LeadOf(world.Scenario, site);
            if (operation.Run(site.Id) is null && OperationTimes.DueOf(world.Scenario, operation, site) <= world.Now && !world.IsFrozen(lead) && !world.HasEnded)
            {
                GoingIn.At(cascade, operation, site, lead);
            }
        }
    }
}

/// <summary>Those at a site hear of another that fell. The tag is the place of the warning.</summary>
internal sealed class WarningWake : Wake
{
    public static readonly WarningWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, part) = (cascade.World, cascade.World.Part<OperationsPart>());
        var warning = part.Warnings[tag];
        var place = world.Scenario.Table<Site>()[warning.To].Place;
        if (part.FellAt(warning.To) == SimTime.Never && part.WarnedAt(warning.To) == SimTime.Never && !world.IsFrozen(place) && !world.HasEnded)
        {
            cascade.Cause = warning.By;
            Warning.Reach(cascade, warning);
        }
    }
}

/// <summary>The hour of sites that fell together is over.</summary>
internal sealed class WordWake : Wake
{
    public static readonly WordWake Instance = new();

    public override void Due(Cascade cascade, int tag) => Warning.LetWordOut(cascade);
}
