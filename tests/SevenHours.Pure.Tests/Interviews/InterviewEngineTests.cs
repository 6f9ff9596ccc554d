using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

/// <summary>What each row of the table of interviewing does to a person and brings.</summary>
public sealed class InterviewEngineTests
{
    private static readonly Interviewer Someone = Opened();

    private static Interviewer Asker(string persona = "adult_voice", ulong seed = 1) => new(DeepPersons.Scenario, persona, seed);

    private static Interviewer Opened(string persona = "adult_voice", InterviewPurpose purpose = InterviewPurpose.Evidence, ulong seed = 1) =>
        Asker(persona, seed).Begin(Interviewer.Prepared(purpose, persona == "child_voice"));

    private static int Level(Interviewer asker, string kind) =>
        asker.World.LevelNow(asker.World.Scenario.Levels[$"{asker.World.Scenario.Subjects[asker.World.Scenario.Table<Persona>()[asker.Persona].Of].Name}.{kind}"]);

    [Fact]
    public void The_yield_is_the_formula_in_whole_numbers()
    {
        Yielding.Of(Tuning.Default, 1000, 150, 700, 600, 1000).ShouldBe(1000 * 490 / 1000 * 880 / 1000 * 760 / 1000);
        Yielding.Of(Tuning.Default, 250, 1000, 0, 0, 800).ShouldBe(200);
        Yielding.ErrorOf(Tuning.Default, 150, hasGroundRules: true, 1000, 500).ShouldBe(120);
    }

    [Fact]
    public void Ways_of_asking_are_ordered_by_what_they_bring()
    {
        int Yield(QuestionStyle style) => Tuning.Default[style].Yield;
        new[] { QuestionStyle.Open, QuestionStyle.Probing, QuestionStyle.Multiple, QuestionStyle.Closed, QuestionStyle.Choice }.Select(Yield).ShouldBeInOrder(SortDirection.Descending);
        Tuning.Default[QuestionStyle.Open].Error.ShouldBeLessThan(Tuning.Default[QuestionStyle.Closed].Error);
    }

    [Fact]
    public void Every_line_of_the_data_file_is_read_and_in_its_range()
    {
        InterviewData.Constants.ShouldAllBe(c => c.Value >= c.Least && c.Value <= c.Most && c.Source.Length > 3 && c.Meaning.Length > 5);
        InterviewData.Constants.ShouldAllBe(c => c.Source == "default" || c.Source.StartsWith("B: ", StringComparison.Ordinal));
        foreach (var constant in Enum.GetValues<Constant>())
        {
            InterviewData.Constants.Single(c => c.Name.Replace("_", "", StringComparison.Ordinal) == constant.ToString().ToLowerInvariant())
                .Value.ShouldBe(Tuning.Default[constant]);
        }
    }

    [Fact]
    public void What_an_interview_does_by_default_is_what_a_line_does()
    {
        foreach (var style in new[] { QuestionStyle.Open, QuestionStyle.Closed, QuestionStyle.Accusing, QuestionStyle.Multiple, QuestionStyle.Rapport, QuestionStyle.Break })
        {
            var (line, room) = (QuestionEffects.Of(style), Tuning.Default[style]);
            (room.Trust, room.Distress, room.Fatigue).ShouldBe((line.Trust, line.Distress, line.Fatigue));
        }
    }

    [Fact]
    public void Rapport_wins_trust_four_times_and_never_above_its_bound()
    {
        var asker = Opened();
        for (var i = 0; i < 8; i++)
        {
            asker.Say(QuestionStyle.Rapport);
        }

        Level(asker, "trust").ShouldBe(150 + 4 * 80);
    }

    [Fact]
    public void Questions_before_anybody_explained_win_half_the_trust()
    {
        var (engaged, rushed) = (Opened().Say(QuestionStyle.Explain).Say(QuestionStyle.Rapport), Opened());
        var before = Level(engaged, "trust");
        engaged.Say(QuestionStyle.Open);
        rushed.Say(QuestionStyle.Open);
        (Level(engaged, "trust") - before, Level(rushed, "trust") - 150).ShouldBe((20, 10));
    }

    [Fact]
    public void Information_on_rights_takes_fear_of_the_authorities_once_in_an_interview()
    {
        var asker = Opened().Say(QuestionStyle.Rights).Say(QuestionStyle.Rights);
        (Level(asker, "trust"), Level(asker, "immigration_fear"), Level(asker, "reprisal_fear")).ShouldBe((210, 600, 750));
    }

    [Fact]
    public void Words_against_shame_help_three_times_and_a_chosen_gender_once()
    {
        var asker = Opened();
        Level(asker, "shame").ShouldBe(500);
        for (var i = 0; i < 5; i++)
        {
            asker.Say(QuestionStyle.Normalise);
        }

        asker.Close();
        asker.Begin(Interviewer.Prepared(InterviewPurpose.Evidence));
        Level(asker, "shame").ShouldBe(350);
    }

    [Theory]
    [InlineData(600, 100), InlineData(300, 50), InlineData(3600, 100), InlineData(0, 20)]
    public void A_break_helps_by_the_minute(int seconds, int helps)
    {
        var before = Level(Someone, "fatigue");
        Level(Opened().Say(QuestionStyle.Break, seconds: seconds), "fatigue").ShouldBe(before - helps);
    }

    [Fact]
    public void A_break_that_is_only_offered_helps_by_the_clock()
    {
        var asker = Opened().Say(QuestionStyle.Break).Wait(SimSpan.FromMinutes(10)).Say(QuestionStyle.Rapport);
        Level(asker, "fatigue").ShouldBe(500);
    }

    [Fact]
    public void A_silence_of_more_than_twenty_seconds_weighs_on_the_person()
    {
        var before = Level(Someone, "distress");
        Level(Opened().Say(QuestionStyle.Silence, seconds: 20), "distress").ShouldBe(before);
        Level(Opened().Say(QuestionStyle.Silence, seconds: 21), "distress").ShouldBe(before + 30);
    }

    [Fact]
    public void Going_on_above_the_height_of_distress_meets_somebody_who_is_no_longer_there()
    {
        var asker = Opened();
        asker.Begin(Interviewer.Prepared(InterviewPurpose.Evidence));
        asker.Say(QuestionStyle.Accusing, "story").Say(QuestionStyle.Open, "story");
        asker.Answers.Last().Kind.ShouldNotBe(AnswerKind.Dissociates);

        var pressed = Asker().Begin(new InterviewSetup(InterviewPurpose.Evidence) { Room = RoomKind.PoliceRoom });
        var trust = Level(pressed, "trust");
        pressed.Say(QuestionStyle.Open, "journey");

        (pressed.Answers.Last().Kind, Level(pressed, "trust"), pressed.TrueFacts.Count).ShouldBe((AnswerKind.Dissociates, Math.Max(0, trust - 100), 0));
    }

    [Fact]
    public void Two_accusations_end_the_telling_and_whoever_asks_on_is_left()
    {
        var asker = Opened().Say(QuestionStyle.Accusing, "story");
        asker.Say(QuestionStyle.Break, seconds: 600).Say(QuestionStyle.Break, seconds: 600).Say(QuestionStyle.Accusing, "story");
        asker.Answers.Last().Kind.ShouldBe(AnswerKind.Refuses);
        asker.Say(QuestionStyle.Explain);
        asker.Answers.Last().Kind.ShouldBe(AnswerKind.Responds);

        asker.Say(QuestionStyle.Open, "story").Say(QuestionStyle.Open, "story");

        asker.World.Part<InterviewsPart>().Interviews[^1].End.ShouldBe(InterviewEnd.Refused);
    }

    [Fact]
    public void What_is_closed_is_covered_once_and_asking_again_costs()
    {
        var asker = Opened().Say(QuestionStyle.Explain).Say(QuestionStyle.Open, "oath");
        (asker.Answers.Last().Kind, asker.Answers.Last().Facts.Count).ShouldBe((AnswerKind.Covers, 1));
        var trust = Level(asker, "trust");

        asker.Say(QuestionStyle.Probing, "oath");

        (asker.Answers.Last().Kind, Level(asker, "trust")).ShouldBe((AnswerKind.Deflects, trust - 30));
    }

    [Fact]
    public void A_narrow_question_brings_at_most_the_short_form_and_the_core_is_still_to_be_told()
    {
        var asker = Enumerable.Range(1, 60).Select(seed => Opened(seed: (ulong)seed).Say(QuestionStyle.Explain).Say(QuestionStyle.Closed, "story"))
            .First(one => one.Answers.Last().Kind == AnswerKind.Tells);
        asker.Answers.Last().IsBrief.ShouldBeTrue();
        asker.HasTold("layer_0").ShouldBeFalse();
        asker.Say(QuestionStyle.Open, "story");
        asker.HasTold("layer_0").ShouldBeTrue();
    }

    [Fact]
    public void A_leading_question_can_plant_what_is_not_so_and_what_is_said_after_weighs_less()
    {
        var planted = Enumerable.Range(1, 40).Select(seed => Opened(seed: (ulong)seed).Say(QuestionStyle.Leading, "people"))
            .First(asker => asker.Answers.Last().Kind == AnswerKind.Complies);
        planted.World.Part<InterviewsPart>().Planted.ShouldHaveSingleItem().Taken.ShouldBeTrue();
        planted.Answers.Last().Planted.ShouldBe(["planted"]);
        StatementWeight.Of(planted.World, planted.Open!).ShouldBe(1000 - 50 - 200);

        planted.Say(QuestionStyle.Open, "story");

        var fact = planted.Answers.Last().Facts[0];
        planted.World.Part<KnowledgePart>().HoldingOf(planted.Seat, fact)!.Value.Admissible.ShouldBe(750);
    }

    [Fact]
    public void Telling_a_victim_what_others_said_contaminates_and_putting_it_before_a_suspect_does_not()
    {
        Id<Fact> Named(Interviewer asker, string fact) => asker.World.Scenario.Table<Fact>()[fact];
        var victim = Opened();
        victim.Say(QuestionStyle.Probing, "people", Named(victim, "adult_core_3"));
        var suspect = Opened("suspect_voice");
        suspect.Say(QuestionStyle.Probing, "people", Named(suspect, "suspect_core_3"));

        victim.World.Part<InterviewsPart>().Planted.ShouldHaveSingleItem().How.ShouldBe(PlantedHow.Fed);
        suspect.World.Part<InterviewsPart>().Planted.ShouldBeEmpty();
    }

    [Fact]
    public void A_child_without_guardian_room_and_recording_is_more_distressed_and_the_account_weighs_less()
    {
        var (good, poor) = (Opened("child_voice"), Asker("child_voice").Begin(Interviewer.Prepared(InterviewPurpose.Evidence) with { Support = Support.None, Recording = Recording.None }));

        (Level(poor, "distress") - Level(good, "distress")).ShouldBe(100 + 80 + 30);
        (StatementWeight.Of(good.World, good.Open!), StatementWeight.Of(poor.World, poor.Open!)).ShouldBe((1000, 500));
    }

    [Fact]
    public void A_child_that_sits_too_long_tires()
    {
        var asker = Opened("child_voice").Say(QuestionStyle.Explain).Wait(SimSpan.FromMinutes(30)).Say(QuestionStyle.Rapport).Wait(SimSpan.FromMinutes(16)).Say(QuestionStyle.Rapport);
        var fatigue = Level(asker, "fatigue");
        Level(asker.Say(QuestionStyle.Open, "story"), "fatigue").ShouldBe(fatigue + 20 + 10);
    }

    [Fact]
    public void An_interpreter_tied_to_the_network_is_found_by_asking_and_frightens_when_nobody_asked()
    {
        var tied = Interpreting.By(DeepPersons.Scenario.Table<Interpreter>()["tied"], true);
        var asked = Asker().Begin(Interviewer.Prepared(InterviewPurpose.Needs) with { Interpreting = tied, Briefed = InterpreterBriefing.Conflict });
        asked.Open.ShouldBeNull();
        asked.World.DeskOf(asked.Seat).Part<InterviewsDesk>().Unfit.ShouldHaveSingleItem().Why.ShouldBe(UnfitWhy.Tied);

        var unasked = Asker().Begin(Interviewer.Prepared(InterviewPurpose.Needs) with { Interpreting = tied });
        (Level(unasked, "reprisal_fear"), unasked.Open!.Flaws.Contains(SetupFlaw.TiedInterpreter)).ShouldBe((1000, true));
    }

    [Fact]
    public void Nights_bring_sleep_and_a_broken_promise_costs_more_than_it_won()
    {
        var asker = Opened().Say(QuestionStyle.Promise);
        var won = Level(asker, "trust");
        asker.Close().Wait(SimSpan.FromHours(48));

        Level(asker, "fatigue").ShouldBe(0);
        asker.World.Part<InterviewsPart>().Befallen.ShouldHaveSingleItem().Befallen.What.ShouldBe(Befalling.PromiseBroken);
        Level(asker, "trust").ShouldBe(Math.Max(0, won - 300));
    }

    [Fact]
    public void What_is_told_in_a_second_interview_is_an_addition()
    {
        var asker = Opened().Say(QuestionStyle.Open, "story").Close().Wait(SimSpan.FromHours(24)).InterviewByTheBook();

        asker.Answers.Where(a => a.Interview == asker.World.Part<InterviewsPart>().Interviews[0].Handle).ShouldAllBe(a => !a.IsLate);
        asker.Answers.ShouldContain(a => a.IsLate && a.Layer == "layer_1");
    }

    [Fact]
    public void Told_again_to_others_the_edges_drift_more_often_than_the_core()
    {
        var (edges, told) = (0, 0);
        for (var seed = 1ul; seed <= 60; seed++)
        {
            var asker = Opened(seed: seed).Say(QuestionStyle.Explain).Say(QuestionStyle.Open, "story").Say(QuestionStyle.Encourager).Say(QuestionStyle.Encourager).Close();
            asker.Do(new OpenInterview(asker.World.Scenario.Seats["chief"], asker.Persona, Interviewer.Prepared(InterviewPurpose.Evidence) with
            {
                Interpreting = new Interpreting { Kind = InterpretingKind.Qualified },
            }));
            asker.Do(new AskPersona(asker.World.Scenario.Seats["chief"], asker.Persona, QuestionStyle.Open, "story", TextRef.None));
            (edges, told) = (edges + asker.Answers.Last().Drifted.Count(d => d == "edge"), told + asker.Answers.Last().Details.Count(d => d == "edge"));
        }

        told.ShouldBeGreaterThan(5);
        edges.ShouldBeInRange(1, told - 1);
    }
}
