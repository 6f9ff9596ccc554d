using SevenHours.Kernel;

namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Pages under watch: who watches is told when one looks otherwise than before.</summary>
internal static class Watching
{
    /// <summary>Puts a page under watch: every instant at which time may change it is looked at.</summary>
    public static void Begin(World world, Watched watch)
    {
        var index = world.Part<WebPart>().Watch(watch);
        var web = SmallWeb.Of(world.Scenario);
        if (!watch.IsOn || web.Find(watch.Page) is not { } item)
        {
            return;
        }

        foreach (var instant in PublicWeb.InstantsAfter(web, item, world.Now))
        {
            world.Schedule(instant, 0, WatchWake.Instance, index);
        }
    }

    /// <summary>Those who watch were told how a page looks now.</summary>
    public static void Told(World world, WatchedPageChanged told)
    {
        var part = world.Part<WebPart>();
        part.Watch(part.Watches.First(w => w.Page == told.Page && w.Agency == told.Agency) with { Look = told.Look });
    }

    /// <summary>Looks at every page under watch: play has changed something.</summary>
    public static void LookAll(Cascade cascade)
    {
        for (var i = 0; i < cascade.World.Part<WebPart>().Watches.Count; i++)
        {
            LookAt(cascade, i);
        }
    }

    /// <summary>Looks at one page.</summary>
    public static void LookAt(Cascade cascade, int index)
    {
        var world = cascade.World;
        var watch = world.Part<WebPart>().Watches[index];
        if (watch.IsOn && SmallWeb.Of(world.Scenario).Find(watch.Page) is { } item && PublicWeb.Look(world, item) is var look && !look.IsLike(watch.Look))
        {
            cascade.Emit(new WatchedPageChanged(watch.Agency, watch.Page, look) { To = world.Scenario.SeatsOf[watch.Agency.Index] }, restsOn: watch.By);
        }
    }
}

/// <summary>Time may have changed a page under watch.</summary>
internal sealed class WatchWake : Wake
{
    public static readonly WatchWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        if (!cascade.World.HasEnded)
        {
            Watching.LookAt(cascade, tag);
        }
    }
}
