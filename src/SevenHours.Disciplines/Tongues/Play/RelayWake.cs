using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>A relay is due to arrive. The tag is its place in <see cref="TonguesPart.All"/>.</summary>
internal sealed class RelayWake : Wake
{
    public static readonly RelayWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var relay = world.Part<TonguesPart>().All[tag];
        if (relay.State == RelayState.Underway && relay.Due == world.Now && !world.IsFrozen(relay.For) && !world.HasEnded)
        {
            Relaying.Arrive(cascade, relay);
        }
    }
}
