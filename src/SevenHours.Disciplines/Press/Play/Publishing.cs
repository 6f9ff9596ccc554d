using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>How a story comes out, whether it was written on the page of the press or pressed in the catalogue.</summary>
internal static class Publishing
{
    public static Handle NextStory(World world, Id<Seat> seat) =>
        world.HandleFor(PressPart.StoryKind, seat, world.Part<PressPart>().Book.Stories.Count(story => story.Seat == seat));

    /// <summary>An act of printing is done.</summary>
    public static void Follow(Cascade cascade, Act act)
    {
        var world = cascade.World;
        if (Paper.Of(world.Scenario, act.Plan.Seat) is { } paper && paper.Prints == act.Plan.Action)
        {
            var written = world.Part<PressPart>().Book.Stories.FirstOrDefault(story => story.Act == act.Plan.Handle);
            Print(cascade, written ?? Plain(world, act.Plan, paper.Agency));
        }
    }

    /// <summary>The story is out: everybody reads it, and what it does follows.</summary>
    public static void Print(Cascade cascade, Story story)
    {
        var (world, before) = (cascade.World, cascade.Cause);
        var (book, paper) = (world.Part<PressPart>().Book, Paper.Of(world.Scenario, story.Seat)!);
        var scene = new Scene(story.Seat, Id<Subject>.None, story.Act);
        cascade.Cause = cascade.Emit(new StoryPublished(story with { At = world.Now, IsOut = true }) { To = world.Scenario.Everybody });
        foreach (var embargo in book.Embargoes.Where(one => one.State == EmbargoState.Agreed && one.Paper == paper.Agency && one.Until > world.Now).ToList())
        {
            var broken = cascade.Emit(new EmbargoMoved(embargo.Handle, story.Seat, EmbargoState.Broken) { To = PressAudience.Of(world, embargo) });
            cascade.Do(paper.Broken, scene, broken);
        }

        var claims = world.Scenario.Table<Claim>();
        foreach (var claim in story.Claims)
        {
            cascade.Do(claims[claim].Printed, scene, cascade.Cause);
        }

        foreach (var detail in story.Details)
        {
            cascade.Do(claims[detail.Claim].Detail(detail.Detail)!.Effects, scene, cascade.Cause);
        }

        cascade.Cause = before;
    }

    // Printed from the catalogue: what stands in the notebook, and no detail of it. What else came of it the outcomes of the act say.
    private static Story Plain(World world, ActPlan plan, Id<Agency> paper) => new(
        NextStory(world, plan.Seat), plan.Seat,
        [.. world.Part<PressPart>().Book.Tips.Where(tip => tip.Paper == paper).Select(tip => tip.Claim).Distinct()],
        [], TextRef.None, plan.Why, [], plan.Handle, world.Now, IsOut: true);
}
