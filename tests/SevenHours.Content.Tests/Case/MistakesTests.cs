using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>Promise 1: every tempting wrong act of the case is accepted, happens, costs, and somebody in play sees what it cost.</summary>
public sealed class MistakesTests
{
    private static readonly string[] Careful = ["mediator", "support", "quiet", "separate_cars"];

    /// <summary>A seed under which the door opens to an entry at 40 minutes.</summary>
    private static readonly ulong Opens = Enumerable.Range(1, 60).Select(s => (ulong)s).First(seed => Entered(Careful, seed).Flag("out_of_flat"));

    [Fact]
    public void A_raid_without_a_mediator_frees_a_girl_who_does_not_speak()
    {
        var careful = Entered(Careful, Opens);
        var rough = Entered(["support", "quiet", "separate_cars"], Opens);
        rough.Flag("out_of_flat").ShouldBeTrue();
        rough.Level("trust_mira").ShouldBeLessThan(careful.Level("trust_mira"));
        rough.Level("distress_mira").ShouldBeGreaterThan(careful.Level("distress_mira"));
        rough.Heard("lead_investigator", "She does not speak with the officers.").Heard("mediator", "covers her ears");
    }

    [Fact]
    public void An_entry_that_nobody_ordered_is_made_and_its_fruit_spoils()
    {
        var entered = Entered(Careful, Opens);
        entered.Flag("unlawful_entry").ShouldBeTrue();
        entered.Heard("lead_investigator", "The court will ask why.");
        entered.Events.Select(e => e.Event).OfType<ActionBegan>().Single(b => b.Lawfulness.Admissibility == 0).ShouldNotBeNull();
    }

    [Fact]
    public void Calling_the_monitored_phone_warns_those_who_listen()
    {
        var called = Deeds.At("40m").Happens("analyst", "call_back", "girls_phone");
        called.Level("alert_cell").ShouldBeGreaterThan(Quiet(called).Level("alert_cell"));
        called.Level("distress_mira").ShouldBeGreaterThan(Quiet(called).Level("distress_mira"));
        called.Heard("lead_investigator", "A man's voice says hello twice").Heard("hotline_v_lead", "The line to the girl is engaged");
    }

    [Fact]
    public void Police_who_ask_the_landlord_are_announced_to_the_tenant()
    {
        var asked = Deeds.At("40m").Happens("lead_investigator", "ask_landlord", "landlord");
        asked.Level("alert_cell").ShouldBeGreaterThan(Quiet(asked).Level("alert_cell"));
        asked.Heard("lead_investigator", "whom may he say is asking").Heard("lead_investigator", "what the police want of him");
    }

    [Fact]
    public void A_story_in_the_paper_is_read_by_those_who_keep_her()
    {
        var printed = Deeds.At("40m").Happens("reporter", "publish_story", null);
        printed.Level("alert_cell").ShouldBeGreaterThan(Quiet(printed).Level("alert_cell"));
        printed.For("2h30m").IsAt("mira", "canal_19").ShouldBeFalse();
        printed.Heard("duty_prosecutor", "Is a girl held in the harbour quarter?").Heard("hotline_v_lead", "fish market");
    }

    [Fact]
    public void The_wrong_door_warns_the_right_one()
    {
        var entered = Deeds.At("40m").Happens("lead_investigator", "rescue_entry", "canal_9", "mediator");
        entered.Level("alert_cell").ShouldBeGreaterThan(Quiet(entered).Level("alert_cell"));
        entered.Level("trust_neighbour").ShouldBeGreaterThan(entered.For("30m").Level("trust_neighbour"));
        entered.Heard("lead_investigator", "A father, a mother, two children.").Heard("analyst", "blinds go down");
    }

    [Fact]
    public void An_arrest_before_the_freeze_loses_the_money()
    {
        var arrested = Deeds.At("40m").Happens("lead_investigator", "arrest", "arden").For("2h");
        var quiet = Quiet(arrested);
        (Savings(quiet), Savings(arrested)).ShouldBe((AssetStatus.Free, AssetStatus.Drained));
        arrested.Heard("lead_investigator", "wiped from afar").Heard("financial_investigator", "instant transfer of everything");
    }

    [Fact]
    public void Charging_her_makes_their_threat_come_true()
    {
        var charged = Entered(Careful, Opens);
        var (breaches, trust) = (charged.Breaches("mira"), charged.Level("trust_mira"));
        charged.Happens("lead_investigator", "question_about_papers", "mira");
        charged.Breaches("mira").ShouldBeGreaterThan(breaches);
        charged.Level("trust_mira").ShouldBeLessThan(trust);
        charged.Heard("lead_investigator", "She puts out her wrists.").Heard("lawyer", "where a girl with a false paper can be held");
    }

    [Fact]
    public void Sent_home_at_once_she_is_met_by_those_who_sold_her()
    {
        var hurt = Enumerable.Range((int)Opens, 40).Select(s => Entered(Careful, (ulong)s)).Where(d => d.Flag("out_of_flat"))
            .Select(d => d.Happens("migration_officer", "quick_trip_home", "mira").For("15h"))
            .First(d => d.Harm("mira") >= 4);
        hurt.Breaches("mira").ShouldBeGreaterThan(0);
        hurt.Heard("migration_officer", "does not work abroad").Heard("hotline_a_counsellor", "she never came in at the door");
    }

    [Fact]
    public void An_act_outside_ones_mandate_is_done_and_cannot_be_used()
    {
        var entered = Deeds.At("40m", Opens).Happens("border_officer", "rescue_entry", "canal_19");
        var began = entered.Events.Select(e => e.Event).OfType<ActionBegan>().Single(b => !b.Lawfulness.InMandate);
        began.Lawfulness.Admissibility.ShouldBe(0);
        entered.Heard("border_officer", "There was no order").Heard("border_officer", "Nobody in the team speaks Russian.");
    }

    [Fact]
    public void Any_speaker_at_hand_may_know_the_wrong_people()
    {
        var taken = Deeds.At("40m").Happens("hotline_v_lead", "any_interpreter", "varga");
        taken.Level("alert_cell").ShouldBeGreaterThan(Quiet(taken).Level("alert_cell"));
        taken.Heard("mediator", "talking about a girl");
    }

    private static Deeds Entered(string[] options, ulong seed) =>
        Deeds.At("40m", seed).Happens("lead_investigator", "rescue_entry", "canal_19", options).For("5m");

    /// <summary>The same world at the same time, had nobody done anything.</summary>
    private static Deeds Quiet(Deeds deeds) => Deeds.At(deeds.World.Now.Seconds + "s", deeds.World.Luck.Seed);

    private static AssetStatus Savings(Deeds deeds) => deeds.World.Part<MoneyPart>().StatusOf(Vicenza.Scenario.Table<Asset>()["savings"]);
}
