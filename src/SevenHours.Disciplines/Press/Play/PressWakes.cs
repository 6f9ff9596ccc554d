using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>A check is done: the source has spoken, and whoever it warns is warned.</summary>
internal sealed class ClaimCheckWake : Wake
{
    public static readonly ClaimCheckWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, before) = (cascade.World, cascade.Cause);
        var check = world.Part<PressPart>().Book.Checks[tag];
        var definition = world.Scenario.Table<Claim>()[check.Claim].Check(check.Check)!;
        var seats = world.Scenario.SeatsOf[check.Paper.Index];
        cascade.Cause = world.Part<PressPart>().CauseOf(this, tag);
        cascade.Cause = cascade.Emit(new ClaimChecked(check with { DoneAt = world.Now, Found = definition.Finds }) { To = seats });
        cascade.Do(definition.Effects, Scene.Nobody, cascade.Cause);
        cascade.Cause = before;
    }
}

/// <summary>The time for a reply is over.</summary>
internal sealed class EnquiryWake : Wake
{
    public static readonly EnquiryWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var enquiry = cascade.World.Part<PressPart>().Book.Enquiries[tag];
        if (enquiry.IsOpen)
        {
            var before = cascade.Cause;
            cascade.Cause = cascade.World.Part<PressPart>().CauseOf(this, tag);
            cascade.Emit(new ReplyGiven(enquiry.Handle, Id<Seat>.None, ReplyKind.Silence, TextRef.None) { To = PressAudience.Of(cascade.World, enquiry) });
            cascade.Cause = before;
        }
    }
}

/// <summary>The next post of a storm comes, unless somebody spoke or there is none left.</summary>
internal sealed class StormWake : Wake
{
    public static readonly StormWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, id) = (cascade.World, new Id<Storm>(tag));
        var (storm, state) = (world.Scenario.Table<Storm>()[id], world.Part<PressPart>().Book.StormOf(id)!);
        if (state.CalmedAt != SimTime.Never || state.Posts >= storm.Posts.Count)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = world.Part<PressPart>().CauseOf(this, tag);
        Storming.Grow(cascade, id, state.Posts + 1);
        cascade.Cause = before;
    }
}

/// <summary>The platform has looked at a request to remove posts.</summary>
internal sealed class TakedownWake : Wake
{
    public static readonly TakedownWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, id, before) = (cascade.World, new Id<Storm>(tag), cascade.Cause);
        if (world.Part<PressPart>().Book.StormOf(id) is { RemovedAt: var removed } && removed == SimTime.Never)
        {
            var storm = world.Scenario.Table<Storm>()[id];
            cascade.Cause = world.Part<PressPart>().CauseOf(this, tag);
            cascade.Do(storm.Removed, Scene.Nobody, cascade.Emit(new PostsRemoved(id) { To = PressAudience.Of(world, storm) }));
            cascade.Cause = before;
        }
    }
}

/// <summary>Who learns of what the press does.</summary>
internal static class PressAudience
{
    /// <summary>Both sides of a question.</summary>
    public static SeatSet Of(World world, Enquiry enquiry) => Agency(world, enquiry.Seat) | world.Scenario.SeatsOf[enquiry.To.Index];

    /// <summary>Both sides of a request to wait.</summary>
    public static SeatSet Of(World world, Embargo embargo) => Agency(world, embargo.Seat) | world.Scenario.SeatsOf[embargo.Paper.Index];

    /// <summary>Those a storm asks, and all papers.</summary>
    public static SeatSet Of(World world, Storm storm) =>
        world.Scenario.Table<Paper>().Aggregate(storm.Asks, (seats, paper) => seats | world.Scenario.SeatsOf[paper.Agency.Index]);

    /// <summary>The seats of a seat's agency.</summary>
    public static SeatSet Agency(World world, Id<Seat> seat) => world.Scenario.SeatsOf[world.Scenario.Seats[seat].Agency.Index];
}
