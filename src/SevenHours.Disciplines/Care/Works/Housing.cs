using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Beds: who has room, who fits in, and who learns where.</summary>
internal static class Housing
{
    /// <summary>What stands in the way of a bed in a shelter; null when she can have one.</summary>
    public static NoBed? Refuses(World world, Id<Shelter> shelter, CaredFor cared)
    {
        var definition = world.Scenario.Table<Shelter>()[shelter];
        return definition.Takes.Count > 0 && !definition.Takes.Contains(cared.Guest) ? NoBed.NotForHer
            : world.Part<CarePart>().Free(world, shelter) == 0 ? NoBed.Full
            : !definition.ReadyWhen.Holds(world, CareSection.SceneOf(cared.Person)) ? NoBed.NotReady
            : null;
    }

    /// <summary>Says that there is no bed.</summary>
    public static void Refuse(Cascade cascade, Id<Subject> person, Id<Shelter> shelter, Id<Seat> seat, NoBed why)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<Shelter>()[shelter];
        var file = world.Part<CarePart>().Book.Find(person)!;
        var agency = world.Scenario.Seats[seat].Agency;
        cascade.Emit(new BedRefused(person, shelter, seat, why, why == NoBed.Full ? definition.NextFree(world.Now) : SimTime.Never)
        {
            To = CareAudience.Of(world, file, agency) | CareAudience.Seats(world, [definition.RunBy]),
        });
    }

    /// <summary>An act that brings a person to a bed is done. She comes to the shelter that was asked for, or where the story took her.</summary>
    public static void Bring(Cascade cascade, CaredFor cared, Id<Seat> seat)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CarePart>());
        var shelters = world.Scenario.Table<Shelter>();
        var protection = world.Part<ProtectionPart>();
        var asked = part.Asked.TryGetValue(cared.Person.Index, out var chosen) ? chosen : Id<Shelter>.None;
        var here = protection.IsSafe(cared.Person) ? shelters.Ids.FirstOrDefault(id => shelters[id].Place == protection.At(cared.Person), Id<Shelter>.None) : Id<Shelter>.None;
        var agency = world.Scenario.Seats[seat].Agency;
        var shelter = here.IsSome ? here : asked.IsSome ? asked
            : shelters.Ids.OrderBy(id => shelters[id].RunBy == agency ? 0 : 1).FirstOrDefault(id => Refuses(world, id, cared) is null, Id<Shelter>.None);
        if (!here.IsSome && (!shelter.IsSome || Refuses(world, shelter, cared) is not null))
        {
            var full = shelter.IsSome ? shelter : shelters.Ids.FirstOrDefault(Id<Shelter>.None);
            if (full.IsSome)
            {
                Refuse(cascade, cared.Person, full, seat, Refuses(world, full, cared) ?? NoBed.Full);
            }

            return;
        }

        Place(cascade, cared, shelter, agency);
    }

    /// <summary>The story brings a person to a shelter: whoever runs it has a file of her from then on. Where she is already nothing happens.</summary>
    public static void BringByStory(Cascade cascade, Id<Subject> person, Id<Shelter> shelter)
    {
        var runs = cascade.World.Scenario.Table<Shelter>()[shelter].RunBy;
        if (Files.Open(cascade, person, runs, TextRef.None) is not { IsHoused: true } file || file.Bed != shelter)
        {
            Place(cascade, CareSection.Of(cascade.World.Scenario, person), shelter, runs);
        }
    }

    /// <summary>Tells who runs a shelter how many beds are free.</summary>
    public static void Count(Cascade cascade, Id<Shelter> shelter)
    {
        var world = cascade.World;
        var definition = world.Scenario.Table<Shelter>()[shelter];
        var (free, next) = (world.Part<CarePart>().Free(world, shelter), definition.NextFree(world.Now));
        if (!world.Part<CarePart>().Counted.TryGetValue(shelter.Index, out var told) || (told.Free, told.Next) != (free, next))
        {
            cascade.Emit(new BedsCounted(shelter, free, next) { To = CareAudience.Seats(world, [definition.RunBy]) });
        }
    }

    private static void Place(Cascade cascade, CaredFor cared, Id<Shelter> shelter, Id<Agency> agency)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CarePart>());
        var definition = world.Scenario.Table<Shelter>()[shelter];
        var file = part.Book.Find(cared.Person)!;
        var was = file.Bed;
        var together = part.In(shelter).Where(other => MustBeApart(world, cared.Person, other)).ToList();
        var flaws = Flaws(definition, cared, together.Count > 0);
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new PersonHoused(cared.Person, shelter, flaws) { To = CareAudience.Everybody(world, file) });
        new MakeSafe(cared.Person, definition.Place).Do(cascade, CareSection.SceneOf(cared.Person));
        foreach (var knows in new[] { agency, definition.RunBy }.Distinct())
        {
            cascade.Emit(new AddressTold(cared.Person, shelter, knows, Id<Seat>.None) { To = CareAudience.Seats(world, [agency, definition.RunBy]) });
        }

        Clocks.Run(cascade, cared.Person, agency, ClockStart.Sheltered);
        Suffer(cascade, cared, flaws, together);
        Count(cascade, shelter);
        if (was.IsSome && was != shelter)
        {
            Count(cascade, was);
        }

        cascade.Cause = before;
    }

    private static IReadOnlyList<BedFlaw> Flaws(Shelter shelter, CaredFor cared, bool isTogether)
    {
        var flaws = new List<BedFlaw>();
        if (isTogether)
        {
            flaws.Add(BedFlaw.WithHimSheFears);
        }

        if (shelter.Takes.Count > 0 && !shelter.Takes.Contains(cared.Guest))
        {
            flaws.Add(BedFlaw.NotForHer);
        }

        if (!shelter.IsSecret)
        {
            flaws.Add(BedFlaw.KnownAddress);
        }

        return flaws;
    }

    private static void Suffer(Cascade cascade, CaredFor cared, IReadOnlyList<BedFlaw> flaws, IReadOnlyList<Id<Subject>> together)
    {
        if (flaws.Contains(BedFlaw.NotForHer))
        {
            Mood.Shift(cascade, cared.Distress, CareFigures.WrongHouseDistress);
        }

        foreach (var who in together.Select(other => CareSection.Of(cascade.World.Scenario, other)).Append(cared))
        {
            if (who == cared ? together.Any(cared.ApartFrom.Contains) : who.ApartFrom.Contains(cared.Person))
            {
                Mood.Shift(cascade, who.Distress, CareFigures.TogetherDistress);
                Mood.Shift(cascade, who.Reprisal, CareFigures.TogetherReprisal);
                Mood.Shift(cascade, who.Trust, CareFigures.TogetherTrust);
                cascade.Do(who.Together, CareSection.SceneOf(who.Person), cascade.Cause);
            }
        }
    }

    private static bool MustBeApart(World world, Id<Subject> one, Id<Subject> other) =>
        one != other && (CareSection.Of(world.Scenario, one).ApartFrom.Contains(other) || CareSection.Of(world.Scenario, other).ApartFrom.Contains(one));
}
