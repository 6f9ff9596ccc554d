using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>What a person needs and what threatens her, as it really is now.</summary>
internal static class Needs
{
    /// <summary>Needs and dangers that are there.</summary>
    public static IEnumerable<CareNeed> Now(World world, CaredFor cared) => cared.Needs.Where(need => need.When.Holds(world, CareSection.SceneOf(cared.Person)));

    /// <summary>What an assessment finds: what can be seen, and what she trusts enough to tell to who understands her.</summary>
    public static IReadOnlyList<string> Found(World world, CaredFor cared, Id<Seat> seat, Approach how)
    {
        var tells = Answers.Understands(world.Scenario, cared, seat, how) && !Answers.IsOverheard(world, cared.Person, how);
        var told = tells ? Told(world, cared).ToHashSet() : [];
        return [.. Now(world, cared).Where(need => need.Trust == 0 && !need.IsDanger || told.Contains(need.Name)).Select(need => need.Name)];
    }

    /// <summary>What she tells to who understands her, as far as she trusts.</summary>
    public static IEnumerable<string> Told(World world, CaredFor cared)
    {
        var trust = cared.Trust.IsSome ? world.LevelNow(cared.Trust) : 1000;
        return Now(world, cared).Where(need => trust >= need.Trust).Select(need => need.Name);
    }

    /// <summary>Whether something threatens her that the last assessment did not find.</summary>
    public static bool HasNew(World world, CaredFor cared, CareFile file) =>
        Now(world, cared).Any(need => need.IsDanger && (file.Assessments.Count == 0 || !file.Assessments[^1].Found.Contains(need.Name)));
}
