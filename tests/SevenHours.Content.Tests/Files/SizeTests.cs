using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>How large the case is, counted from the package.</summary>
public sealed class SizeTests
{
    private static readonly Package<ScenarioManifest> Package = Vicenza.Package;

    private static IReadOnlyList<SeatModel> Participants => [.. Package.All<SeatModel>().Where(s => s.Kind == SeatKind.Participant)];

    [Fact]
    public void Fourteen_seats_or_more_are_for_participants() => Participants.Count.ShouldBeGreaterThanOrEqualTo(14);

    [Fact]
    public void Ten_agencies_or_more_in_two_countries_have_seats()
    {
        var agencies = Participants.Select(s => Package.Find<AgencyModel>(s.Agency.Id)!).DistinctBy(a => a.Id).ToList();
        agencies.Count.ShouldBeGreaterThanOrEqualTo(10);
        agencies.Select(a => a.Country.Id).Distinct().Count().ShouldBe(2);
        agencies.ShouldAllBe(a => a.Mandate != null);
    }

    [Fact]
    public void Ninety_facts_or_more_with_decoys_and_two_false_leads()
    {
        var facts = Package.All<FactModel>();
        facts.Count.ShouldBeGreaterThanOrEqualTo(90);
        facts.Count(f => f.Decoy).ShouldBeGreaterThanOrEqualTo(5);
        facts.Count(f => !f.IsTrue).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Sixty_rules_or_more_of_which_forty_are_injects()
    {
        var injects = Package.All<InjectModel>().Count;
        injects.ShouldBeGreaterThanOrEqualTo(40);
        (injects + Package.All<RuleModel>().Count).ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void The_injects_come_over_all_seven_channels() =>
        Package.All<InjectModel>().Select(i => i.Channel).Distinct().Order().ShouldBe(Enum.GetValues<Channel>().Order());

    [Fact]
    public void Injects_are_timed_triggered_and_contingent()
    {
        Package.All<InjectModel>().ShouldContain(i => i.At != null);
        Package.All<InjectModel>().ShouldContain(i => i.When != null);
        Package.All<InjectModel>().ShouldContain(i => i.By != null);
    }

    [Fact]
    public void Three_personas_or_more_can_be_talked_with() => Package.All<PersonaModel>().Count.ShouldBeGreaterThanOrEqualTo(3);

    [Fact]
    public void Four_places_or_more_have_travel_times() =>
        Package.All<TravelModel>().SelectMany(t => new[] { t.From.Id, t.To.Id }).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);

    [Fact]
    public void A_money_line_is_lost_when_nobody_starts_it() => Package.All<SevenHours.Disciplines.Money.AssetModel>().ShouldNotBeEmpty();

    [Fact]
    public void The_catalogue_has_the_84_actions_and_ten_forms()
    {
        Package.All<ActionModel>().Select(a => a.Number).Where(n => n <= 84).Order().ShouldBe(Enumerable.Range(1, 84));
        Package.All<FormModel>().Count.ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public void Agencies_of_eleven_professions_have_mandates() =>
        Package.All<AgencyModel>().Where(a => a.Mandate != null).Select(a => a.Profession).Distinct().Count().ShouldBeGreaterThanOrEqualTo(11);

    [Fact]
    public void There_are_notes_for_the_director_cards_and_debrief_questions()
    {
        foreach (var note in new[] { "notes/director.md", "notes/debrief.md" })
        {
            File.ReadAllText(Path.Combine(Vicenza.Folder, note)).Length.ShouldBeGreaterThan(1000);
        }

        Participants.ShouldAllBe(s => s.Card != null);
        var acted = Package.All<SeatModel>().Where(s => s.Kind == SeatKind.RolePlayer).ToList();
        acted.Count.ShouldBeGreaterThanOrEqualTo(3);
        acted.ShouldAllBe(s => s.Role != null && s.Role.Says.Count >= 4 && s.Role.RedLines.Count >= 3 && s.Role.Limits.Count >= 2 && s.Role.Afterwards.Count >= 2);
    }
}
