using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>What those do who are warned, and when the word of a fall goes round.</summary>
internal static class Warning
{
    /// <summary>Those at a site are warned before anybody is at their door: devices are wiped, people brought away, money moved.</summary>
    public static void Reach(Cascade cascade, SiteWarning warning)
    {
        var world = cascade.World;
        var site = world.Scenario.Table<Site>()[warning.To];
        var warned = cascade.Emit(new SiteWarned(warning.To, warning.From));
        List<Effect> all =
        [
            .. site.Devices.Select(device => new WipeDevice(device, TextRef.None)),
            .. site.People.Where(person => person.GoesTo.IsSome && world.Part<ProtectionPart>().At(person.Who) == site.Place)
                .Select(person => new MovePerson(person.Who, person.GoesTo)),
            .. site.Assets.Select(asset => new AlarmOwner(asset, AlarmedBy.Told)),
            .. site.Warned,
        ];
        cascade.Do(all, Scene.Nobody, warned);
    }

    /// <summary>Warns a site at once, if nobody is at its door yet and nobody warned it.</summary>
    public static void ReachIfAhead(Cascade cascade, Id<Site> site, Id<Site> from)
    {
        var part = cascade.World.Part<OperationsPart>();
        if (part.FellAt(site) == SimTime.Never && part.WarnedAt(site) == SimTime.Never)
        {
            Reach(cascade, new SiteWarning(from, site, cascade.World.Now, cascade.Cause));
        }
    }

    /// <summary>Lets out the word of every fall after which nothing of the same hour lies ahead.</summary>
    public static void LetWordOut(Cascade cascade)
    {
        var (world, part) = (cascade.World, cascade.World.Part<OperationsPart>());
        foreach (var word in part.Held.Where(one => !one.IsOut).ToList())
        {
            var isAlone = part.Book.Find(word.Operation) is not { } operation || !OperationTimes.HasMoreOf(world, operation, word.FellAt);
            if (isAlone && !world.HasEnded)
            {
                var before = cascade.Cause;
                cascade.Cause = word.By;
                var isOut = cascade.Emit(new SiteWordOut(word.Site));
                cascade.Do(world.Scenario.Table<Site>()[word.Site].Word, word.Scene, isOut);
                cascade.Cause = before;
            }
        }
    }
}
