using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.CrimeScenes;

/// <summary>What is packed becomes an exhibit with whatever was done wrongly before; what is examined lets facts be learned.</summary>
internal static class Taking
{
    public static void Finish(Cascade cascade, Id<CrimeScene> id, SceneWork work)
    {
        var world = cascade.World;
        var sheet = world.Part<CrimeScenesPart>().Find(id)!;
        var (flaws, seen) = (Flawing.Of(world, sheet, work), Flawing.AsSeen(world.Scenario, sheet, work));
        var act = ActOf(world, sheet, work.Seat);
        var item = world.Scenario.Table<SceneItem>()[work.Item];
        var exhibit = Exhibits.Take(cascade, work.Seat, new NewExhibit(KindOf(item.Kind), item.Title)
        {
            Act = act, Site = world.Scenario.Table<CrimeScene>()[id].Place, Facts = item.Facts, IsSpoiled = (flaws & FlawWeights.Fatal) != 0,
            Flaws = [.. OnSheet(seen)], HiddenFlaws = [.. OnSheet(flaws & ~seen)],
        });
        var before = cascade.Cause;
        cascade.Cause = world.LastEvent;
        if (work.IsLabelled)
        {
            Keep(cascade, exhibit, work, CustodyStep.Logged);
        }

        if (work.IsSealed)
        {
            Keep(cascade, exhibit, work, CustodyStep.Sealed);
        }

        cascade.Emit(new ItemTaken(id, work, work.Item, exhibit, flaws) { To = SceneAudience.Of(world, id, work.Seat, work.Room) });
        if (Devices.Of(world.Scenario, item.Thing) is { IsSome: true } device)
        {
            var care = new DeviceCare(work.Packing == Packing.Shield, false, sheet.Item(work.Item)?.IsPhotographed == true);
            Devices.Take(cascade, work.Seat, device, act, care, exhibit);
        }

        cascade.Cause = before;
    }

    public static void Examine(Cascade cascade, Id<CrimeScene> id, SceneWork work)
    {
        var world = cascade.World;
        var (sheet, truth) = (world.Part<CrimeScenesPart>().Find(id)!, world.Part<CrimeScenesPart>().TruthOf(id)!);
        var item = world.Scenario.Table<SceneItem>()[work.Item];
        var isSpoiled = truth.IsSpoiled(work.Item) && sheet.Item(work.Item)?.IsSwabbed != true;
        var to = sheet.Item(work.Item) is { IsTaken: true } ? ActRun.Agency(world, work.Seat) : SceneAudience.Of(world, id, work.Seat, work.Room);
        var examined = cascade.Emit(new ItemExamined(id, work.Seat, work.Item, isSpoiled, isSpoiled ? TextRef.None : item.Shows) { To = to });
        if (isSpoiled)
        {
            return;
        }

        var before = cascade.Cause;
        cascade.Cause = examined;
        var act = ActOf(world, sheet, work.Seat);
        var flaws = sheet.Item(work.Item) is { IsTaken: true } known ? known.Flaws : Flawing.Before(world, sheet, work);
        var admissible = world.Part<ActionsPart>().AdmissibilityOf(act) * FlawWeights.Of(flaws) / 1000;
        foreach (var fact in item.Facts)
        {
            Knowing.Learn(cascade, fact, to, FactSource.Act, via: act, admissible: admissible);
        }

        cascade.Cause = before;
    }

    /// <summary>Flaws as they stand on the sheet of an exhibit. What was not sealed, labelled or is spoiled its chain says by itself.</summary>
    private static IEnumerable<TakingFlaw> OnSheet(SceneFlaws flaws)
    {
        foreach (var flaw in FlawWeights.Each(flaws))
        {
            TakingFlaw? known = flaw switch
            {
                SceneFlaws.MovedUnphotographed => TakingFlaw.NotPhotographed,
                SceneFlaws.Unmarked => TakingFlaw.Unmarked,
                SceneFlaws.WronglyPacked => TakingFlaw.WronglyPacked,
                SceneFlaws.BareHands => TakingFlaw.BareHands,
                SceneFlaws.LeftConnected => TakingFlaw.LeftConnected,
                SceneFlaws.Crossed => TakingFlaw.CarriedOver,
                SceneFlaws.NoLog => TakingFlaw.NoEntryLog,
                _ => null,
            };
            if (known is { } named)
            {
                yield return named;
            }
        }
    }

    private static void Keep(Cascade cascade, Handle exhibit, SceneWork work, CustodyStep step) => Exhibits.Keep(
        cascade, exhibit, new CustodyLine(step, cascade.World.Now, work.Seat, cascade.World.Scenario.Seats[work.Seat].Agency));

    private static ExhibitKind KindOf(ItemKind kind) => kind switch
    {
        ItemKind.Paper or ItemKind.Document => ExhibitKind.Document,
        ItemKind.Device => ExhibitKind.Phone,
        ItemKind.Trace => ExhibitKind.Trace,
        ItemKind.Money => ExhibitKind.Money,
        _ => ExhibitKind.Object,
    };

    /// <summary>The act on which an agency works a scene: the one that opened it to them, or the one that opened it first.</summary>
    private static Handle ActOf(World world, SceneSheet sheet, Id<Seat> seat) =>
        world.DeskOf(seat).Part<CrimeScenesDesk>().Find(sheet.Scene) is { Act.IsSome: true } own ? own.Act : sheet.Act;
}

/// <summary>What was done wrongly with an item before it was secured.</summary>
internal static class Flawing
{
    /// <summary>As it really is.</summary>
    public static SceneFlaws Of(World world, SceneSheet sheet, SceneWork work)
    {
        var truth = world.Part<CrimeScenesPart>().TruthOf(sheet.Scene)!;
        var kind = world.Scenario.Table<SceneItem>()[work.Item].Kind;
        return AsSeen(world.Scenario, sheet, work) | Before(world, sheet, work)
            | If(truth.IsCrossed(work.Seat) && kind is ItemKind.Trace or ItemKind.Cloth, SceneFlaws.Crossed);
    }

    /// <summary>What was wrong before anybody packed it.</summary>
    public static SceneFlaws Before(World world, SceneSheet sheet, SceneWork work)
    {
        var truth = world.Part<CrimeScenesPart>().TruthOf(sheet.Scene)!;
        var item = sheet.Item(work.Item);
        return If(truth.WasMoved(work.Item) || item?.WasMovedFirst == true, SceneFlaws.MovedUnphotographed)
            | If(truth.IsSpoiled(work.Item) && item?.IsSwabbed != true, SceneFlaws.Spoiled)
            | If(item?.WasBareHanded == true, SceneFlaws.BareHands);
    }

    /// <summary>What those who took it can see themselves.</summary>
    public static SceneFlaws AsSeen(Scenario scenario, SceneSheet sheet, SceneWork work)
    {
        var (definition, item) = (scenario.Table<SceneItem>()[work.Item], sheet.Item(work.Item));
        return If(item is null or { WasMovedFirst: true } or { IsPhotographed: false }, SceneFlaws.MovedUnphotographed)
            | If(item is null or { Marker: 0 }, SceneFlaws.Unmarked)
            | If(work.Packing != SceneTimes.PackingOf(definition.Kind), SceneFlaws.WronglyPacked)
            | If(!work.IsSealed, SceneFlaws.Unsealed)
            | If(!work.IsLabelled, SceneFlaws.Unlabelled)
            | If(item?.WasBareHanded == true, SceneFlaws.BareHands)
            | If(definition is { Kind: ItemKind.Device, IsOn: true } && item?.Device is null && work.Packing != Packing.Shield, SceneFlaws.LeftConnected)
            | If(!sheet.HasCordon, SceneFlaws.NoLog);
    }

    private static SceneFlaws If(bool isSo, SceneFlaws flaw) => isSo ? flaw : SceneFlaws.None;
}
