using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>A talk of a screening is over.</summary>
internal sealed class TalkOverWake : Wake
{
    public static readonly TalkOverWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (who, seat) = cascade.World.Part<IdentificationPart>().TalkAt(tag);
        Screenings.Show(cascade, who, seat);
    }
}

/// <summary>The people of a group move on.</summary>
internal sealed class GroupLeavesWake : Wake
{
    public static readonly GroupLeavesWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var group = new Id<ScreenedGroup>(tag);
        var part = cascade.World.Part<IdentificationPart>();
        if (part.Leaves(group) == cascade.World.Now)
        {
            cascade.Emit(new GroupLeft(group) { To = part.Received(group) });
        }
    }
}

/// <summary>The time for a step of a referral has passed.</summary>
internal sealed class LapseWake : Wake
{
    public static readonly LapseWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var part = cascade.World.Part<IdentificationPart>();
        var (who, step) = part.LimitAt(tag);
        if (part.StateOf(who).Next() == step)
        {
            cascade.Emit(new ReferralLapsed(who, step, part.Groups[who.Group].StepTo(step)!.Owner) { To = part.StateAt(who).Known });
        }
    }
}
