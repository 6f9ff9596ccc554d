using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Identification;

public class GroupTests
{
    private static readonly Table<Indicator> Library = QuayCase.New().Build().Table<Indicator>();

    [Fact]
    public void The_library_has_as_many_labour_indicators_in_each_dimension_as_were_published()
    {
        foreach (var dimension in Dimensions.All)
        {
            Library.Count(indicator => indicator.Dimension == dimension).ShouldBe(Dimensions.PublishedForLabour(dimension), $"{dimension}");
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_people_in_every_culture_and_another_seed_others() => Seeds.ForAll(20, seeds =>
    {
        var spec = Any(seeds);
        var people = MixedGroup.Make(spec).People;
        using (new UnderCulture("sv-SE"))
        {
            Text(MixedGroup.Make(spec).People).ShouldBe(Text(people));
        }

        Text(MixedGroup.Make(spec with { Seed = spec.Seed + 1 }).People).ShouldNotBe(Text(people));
    });

    [Fact]
    public void Everybody_has_a_number_a_company_that_knows_him_and_a_country_of_nobody() => Seeds.ForAll(40, seeds =>
    {
        var spec = Any(seeds);
        var people = MixedGroup.Make(spec).People;
        people.Select(person => person.Number).ShouldBe(Enumerable.Range(1, spec.People));
        foreach (var person in people)
        {
            person.Sight.Party.ShouldAllBe(other => other != person.Number && people[other - 1].Sight.Party.Contains(person.Number));
            person.Sight.Origin.ShouldMatch("^X[A-JL-Z]$");
            person.Signs.ShouldAllBe(sign => SignCatalogue.Find(sign) != null);
            person.Signs.ShouldBeUnique();
            (person.HeldBy == 0 || (person.Sight.Party.Contains(person.HeldBy) && people[person.HeldBy - 1].Nature == Nature.Controller)).ShouldBeTrue();
        }
    });

    [Fact]
    public void The_parts_of_a_mixture_come_out_as_asked_and_nobody_named_is_left_out() => Seeds.ForAll(40, seeds =>
    {
        var spec = Any(seeds);
        var natures = MixedGroup.Make(spec).People.CountBy(person => person.Nature).ToDictionary(part => part.Key, part => part.Value);
        natures.Values.Sum().ShouldBe(spec.People);
        natures[Nature.Victim].ShouldBeInRange((spec.Mixture.Victims * spec.People / 100) - 2, (spec.Mixture.Victims * spec.People / 100) + 2);
        natures.GetValueOrDefault(Nature.Drifting).ShouldBeGreaterThan(0);
    });

    [Fact]
    public void Whoever_asks_everybody_alone_unhurried_and_understood_finds_every_victim_and_nobody_else() => Seeds.ForAll(60, seeds =>
    {
        foreach (var person in MixedGroup.Make(Any(seeds)).People)
        {
            Read(person, person.Signs).HasGrounds.ShouldBe(person.IsVictim, $"{person.Number} {person.Nature} {string.Join(' ', person.Signs)}");
        }
    });

    [Fact]
    public void Decoys_support_nothing_and_fall_on_victims_and_others_alike()
    {
        SignCatalogue.All.Where(sign => sign.Kind != SignKind.Support).ShouldAllBe(sign => sign.Indicator == null);
        SignCatalogue.All.Where(sign => sign.Kind == SignKind.Support).All(sign => Library.TryFind(sign.Indicator, out _)).ShouldBeTrue();
        var people = Enumerable.Range(1, 40).SelectMany(seed => MixedGroup.Make(GroupSpec.Of(GroupKind.Hotspot, 200, (ulong)seed)).People)
            .Where(person => person.Nature != Nature.Family).ToList();
        foreach (var kind in new[] { SignKind.Folk, SignKind.Away })
        {
            var (victims, others) = (Share(people, kind, true), Share(people, kind, false));
            Math.Abs(victims - others).ShouldBeLessThan(6, $"{kind}: {victims} of a hundred victims, {others} of the others");
        }
    }

    [Fact]
    public void Who_goes_by_red_flags_of_folklore_finds_no_more_than_by_chance()
    {
        var people = Enumerable.Range(1, 40).SelectMany(seed => MixedGroup.Make(GroupSpec.Of(GroupKind.Boat, 200, (ulong)seed)).People).Where(person => person.TrueAge >= 12).ToList();
        var taken = people.Where(person => person.Signs.Any(sign => SignCatalogue.Of(sign).Kind == SignKind.Folk)).ToList();
        var (sensitivity, falsely) = (
            100 * taken.Count(person => person.IsVictim) / people.Count(person => person.IsVictim),
            100 * taken.Count(person => !person.IsVictim) / people.Count(person => !person.IsVictim));
        Math.Abs(sensitivity - falsely).ShouldBeLessThan(8, "sensitivity and one less specificity are alike when a test says nothing");
    }

    [Fact]
    public void Visible_signs_alone_give_nobody_grounds() => Seeds.ForAll(40, seeds =>
        MixedGroup.Make(Any(seeds)).People.ShouldAllBe(person => !Read(person, person.Sight.Seen).HasGrounds));

    [Theory]
    [InlineData(2, 0, 0, true)]
    [InlineData(1, 1, 0, true)]
    [InlineData(1, 0, 1, true)]
    [InlineData(0, 3, 0, true)]
    [InlineData(0, 2, 1, true)]
    [InlineData(1, 0, 0, false)]
    [InlineData(0, 2, 0, false)]
    [InlineData(0, 1, 9, false)]
    public void A_dimension_is_met_by_the_rule_that_goes_with_the_indicators(int strong, int medium, int weak, bool isMet) =>
        new DimensionStanding(Dimension.Coercion, strong, medium, weak).IsMet.ShouldBe(isMet);

    [Fact]
    public void A_group_too_small_too_large_or_not_whole_is_not_made()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => MixedGroup.Make(GroupSpec.Of(GroupKind.Bus, GroupSpec.Least - 1, 1)));
        Should.Throw<ArgumentOutOfRangeException>(() => MixedGroup.Make(GroupSpec.Of(GroupKind.Bus, GroupSpec.Most + 1, 1)));
        Should.Throw<ArgumentOutOfRangeException>(() => MixedGroup.Make(new GroupSpec(GroupKind.Bus, 40, 1, new GroupMixture(50, 0, 0, 0, 0, 49))));
    }

    private static Assessment Read(GroupPerson person, IEnumerable<string> signs) => Assessment.Of(
        Library, signs.Select(name => SignCatalogue.Of(name).Indicator).OfType<string>().Select(name => Library[name]), person.IsChild);

    private static int Share(List<GroupPerson> people, SignKind kind, bool isVictim)
    {
        var some = people.Where(person => person.IsVictim == isVictim).ToList();
        return 100 * some.Count(person => person.Signs.Any(sign => SignCatalogue.Of(sign).Kind == kind)) / some.Count;
    }

    private static GroupSpec Any(Seeds seeds) => GroupSpec.Of(
        seeds.Pick(Enum.GetValues<GroupKind>()), GroupSpec.Least + seeds.Below(GroupSpec.Most - GroupSpec.Least + 1), seeds.Next());

    private static string Text(IReadOnlyList<GroupPerson> people) => string.Join('\n', people.Select(person =>
        $"{person.Sight.Given} {person.Sight.Family} {person.TrueAge} {person.Nature} {person.HeldBy} {string.Join(' ', person.Signs)}"));
}
