using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>What follows when somebody marks what he can read.</summary>
internal static class Marking
{
    /// <summary>The agency of whoever marks learns what the item says, as far as a court may use the copy.</summary>
    public static void Learn(Cascade cascade, DeviceCopy copy, PhoneItem item, Id<Seat> seat)
    {
        if (item.Facts.Count > 0 && copy.Exhibit.IsSome)
        {
            Exhibits.Derive(cascade, seat, [copy.Exhibit], new NewExhibit(ExhibitKind.Copy, TextRef.None) { Act = copy.Act, Facts = item.Facts });
        }

        foreach (var fact in item.Facts)
        {
            Knowing.Learn(cascade, fact, ActRun.Agency(cascade.World, seat), FactSource.Act, via: copy.Act, admissible: Worth(cascade.World, copy));
        }
    }

    /// <summary>A translation comes: what was marked and could not be read is understood now.</summary>
    public static void Translate(Cascade cascade, Handle handle, int contact, Id<Seat> seat, Id<Seat> translator)
    {
        var world = cascade.World;
        var agency = ActRun.Agency(world, seat);
        cascade.Cause = cascade.Emit(new TranslationCame(handle, contact) { To = agency | SeatSet.Of(translator) });
        if (world.Part<DigitalPart>().Copy(handle) is not { } held)
        {
            return;
        }

        foreach (var (marker, mark) in world.Part<DigitalPart>().Marks.ToList())
        {
            var item = mark.Copy == handle && agency.Has(marker) ? PhoneContent.Of(world.Scenario, held.Copy.Device).Find(mark.Number) : null;
            if (item is not null && (contact < 0 || item.Contact == contact))
            {
                Learn(cascade, held.Copy, item, marker);
            }
        }
    }

    /// <summary>How far a court may use what a copy holds, per mille: as far as its act; half when nothing limited it, or when somebody had looked through the device by hand.</summary>
    public static int Worth(World world, DeviceCopy copy)
    {
        var part = world.Part<DigitalPart>();
        var byAct = copy.Kind == CopyKind.Look ? 0 : world.Part<ActionsPart>().AdmissibilityOf(copy.Act);
        if (world.Part<EvidencePart>().Find(copy.Exhibit) is { } exhibit)
        {
            byAct = Math.Min(byAct, EvidencePart.AdmissibilityOf(world, exhibit));
        }

        var isWeakened = part.Copy(copy.Handle)?.IsTooWide == true || copy.Kind != CopyKind.Cloud && part.Device(copy.Device).Looks > 0;
        return isWeakened ? Math.Min(byAct, Lawfulness.WithoutNecessityNote) : byAct;
    }
}

/// <summary>What an agency has of a device is translated: what act 68 brings.</summary>
internal sealed class TranslateCopies(Id<Device> device) : Effect
{
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (!scene.Actor.IsSome)
        {
            return;
        }

        foreach (var copy in cascade.World.DeskOf(scene.Actor).Part<DigitalDesk>().Copies.Where(c => c.Copy.Device == device).ToList())
        {
            Marking.Translate(cascade, copy.Copy.Handle, -1, scene.Actor, Id<Seat>.None);
        }
    }
}
