using SevenHours.Disciplines;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

/// <summary>What no interview may do and every one must, over drawn ones with printed seeds.</summary>
public sealed class InterviewPropertyTests
{
    [Fact]
    public void No_sequence_of_questions_releases_a_fact_whose_gate_is_closed()
    {
        var told = new int[5];
        Seeds.ForAll(10_000, seeds => Released(Interviewer.Random(seeds), told));
        told.ShouldAllBe(count => count > 20, "every depth was reached, so that the gates were tried");
    }

    [Fact]
    public void The_same_questions_and_the_same_seed_give_the_same_transcript_in_every_culture()
    {
        var codec = new WireCodec(DeepPersons.Scenario, new ScenarioCompiler([new KnowledgeDiscipline(), new InterviewsDiscipline()]).WireNames);
        Seeds.ForAll(40, seeds =>
        {
            var first = Transcript(seeds.Seed);
            foreach (var culture in new[] { "de-DE", "ar-SA", "tr-TR", "sv-SE" })
            {
                using (new UnderCulture(culture))
                {
                    Transcript(seeds.Seed).ShouldBe(first);
                }
            }
        });

        string Transcript(ulong seed)
        {
            var asker = Interviewer.Random(new Seeds(seed));
            return string.Join('\n', asker.Events.Select(e => System.Text.Encoding.UTF8.GetString(codec.Write(e).Json.Span))) + asker.World.Hash();
        }
    }

    [Fact]
    public void Stepping_folding_and_forking_give_the_same_state() => Seeds.ForAll(60, seeds =>
    {
        var asker = Interviewer.Random(seeds);
        var folded = World.Create(asker.World.Scenario, asker.World.Luck.Seed);
        folded.ApplyAll(asker.Events);
        folded.Step(new AdvanceTo(asker.World.Now), []);
        folded.Hash().ToString().ShouldBe(asker.World.Hash().ToString());
        asker.World.Fork().Hash().ToString().ShouldBe(asker.World.Hash().ToString());
    });

    [Theory]
    [InlineData(QuestionStyle.Closed, QuestionStyle.Probing), InlineData(QuestionStyle.Probing, QuestionStyle.Open), InlineData(QuestionStyle.Choice, QuestionStyle.Open)]
    [InlineData(QuestionStyle.Multiple, QuestionStyle.Open), InlineData(QuestionStyle.Leading, QuestionStyle.Open), InlineData(QuestionStyle.Accusing, QuestionStyle.Closed)]
    public void A_better_way_of_asking_never_yields_less_in_expectation(QuestionStyle worse, QuestionStyle better)
    {
        var (less, more) = (0, 0);
        Seeds.ForAll(600, seeds => (less, more) = (less + Asked(seeds.Seed, worse), more + Asked(seeds.Seed, better)));
        more.ShouldBeGreaterThan(0);
        more.ShouldBeGreaterThanOrEqualTo(less);

        static int Asked(ulong seed, QuestionStyle style)
        {
            var asker = new Interviewer(DeepPersons.Scenario, "adult_voice", seed).Begin(Interviewer.Prepared(InterviewPurpose.Evidence));
            asker.Say(QuestionStyle.Explain).Say(QuestionStyle.Rights).Say(QuestionStyle.Rapport).Say(QuestionStyle.Rapport);
            for (var i = 0; i < 12; i++)
            {
                asker.Say(style, DeepPersons.Topics[i % 5]);
            }

            return asker.TrueFacts.Count;
        }
    }

    [Theory]
    [InlineData("needs"), InlineData("room"), InlineData("seating"), InlineData("consent"), InlineData("support"), InlineData("engage"), InlineData("closure")]
    public void Leaving_out_a_part_of_good_practice_never_yields_more_in_expectation(string part)
    {
        var (less, more) = (0, 0);
        Seeds.ForAll(250, seeds => (less, more) = (less + Told(seeds.Seed, part), more + Told(seeds.Seed, "")));
        more.ShouldBeGreaterThan(0);
        more.ShouldBeGreaterThanOrEqualTo(less);

        static int Told(ulong seed, string leavesOut)
        {
            var asker = new Interviewer(DeepPersons.Scenario, "adult_voice", seed);
            for (var session = 0; session < 2; session++)
            {
                var setup = Interviewer.Prepared(InterviewPurpose.Evidence);
                asker.Begin(leavesOut switch
                {
                    "needs" => setup with { NeedsMet = Needs.None },
                    "room" => setup with { Room = RoomKind.PoliceRoom },
                    "seating" => setup with { Seating = Seating.Opposite },
                    "consent" => setup with { ConsentAsked = false },
                    "support" => setup with { Support = Support.Imposed },
                    _ => setup,
                });
                if (leavesOut != "engage")
                {
                    asker.Say(QuestionStyle.Explain).Say(QuestionStyle.Rapport);
                }

                for (var i = 0; i < 10; i++)
                {
                    asker.Say(QuestionStyle.Probing, DeepPersons.Topics[i % 5]);
                }

                asker.Close(leavesOut == "closure" ? Closing.None : Closing.NextSteps | Closing.Thanked).Wait(SimSpan.FromHours(72));
            }

            return asker.TrueFacts.Count;
        }
    }

    [Fact]
    public void An_expert_reaches_the_deepest_layer_of_a_consenting_adult_within_two_sessions() => Seeds.ForAll(100, seeds =>
    {
        var asker = new Interviewer(DeepPersons.Scenario, "adult_voice", seeds.Seed).InterviewByTheBook().Wait(SimSpan.FromHours(72)).InterviewByTheBook();

        asker.HasTold("layer_4").ShouldBeTrue();
    });

    [Fact]
    public void An_accuser_never_does() => Seeds.ForAll(300, seeds =>
    {
        var asker = new Interviewer(DeepPersons.Scenario, seeds.Below(2) == 0 ? "adult_voice" : "child_voice", seeds.Seed);
        for (var session = 0; session < 2; session++)
        {
            asker.Begin(Interviewer.Prepared(InterviewPurpose.Evidence));
            for (var i = 0; i < 30; i++)
            {
                asker.Say(seeds.Below(3) == 0 ? QuestionStyle.Leading : QuestionStyle.Accusing, seeds.Pick(DeepPersons.Topics));
            }

            asker.Close().Wait(SimSpan.FromHours(72));
        }

        Enumerable.Range(2, 3).ShouldAllBe(depth => !asker.HasTold($"layer_{depth}"));
    });

    /// <summary>Reads the events of an interview beside the engine: levels as they stood, and what may be told at them.</summary>
    private static void Released(Interviewer asker, int[] told)
    {
        var (scenario, persona) = (asker.World.Scenario, asker.World.Scenario.Table<Persona>()[asker.Persona]);
        var levels = scenario.Levels.Select(l => l.Start).ToArray();
        var ceiling = 1;
        foreach (var happened in asker.Events)
        {
            switch (happened.Event)
            {
                case LevelChanged moved: levels[moved.Level.Index] = moved.Value; break;
                case InterviewOpened opened: ceiling = opened.Setup.Ceiling; break;
                case InterviewClosed: ceiling = 1; break; // what goes on is a line without an interview
                case PersonaAnswered answer: Check(answer); break;
            }
        }

        void Check(PersonaAnswered answer)
        {
            var layer = answer.Layer is { } name ? persona.Layers[persona.IndexOf(name)] : null;
            IEnumerable<Id<Fact>> may = answer.Kind switch
            {
                AnswerKind.Tells when layer is not null && IsOpen(layer.Depth!.Value) => [.. layer.Facts, .. layer.Details.SelectMany(d => d.Told.Facts.Concat(d.Drifts?.Facts ?? []))],
                AnswerKind.Covers => layer!.Covers!.Facts,
                AnswerKind.Complies => persona.Plants.SelectMany(p => p.Said.Facts),
                _ => [],
            };
            answer.Facts.Except(may).ShouldBeEmpty($"{answer.Kind} {answer.Layer}");
            if (answer.Kind == AnswerKind.Tells)
            {
                told[layer!.Depth!.Value]++;
            }
        }

        // Written again from the practice notes, not from the engine.
        bool IsOpen(int depth) => depth <= ceiling && (depth == 0
            || Now(persona.Levels.Trust) >= new[] { 0, 200, 400, 600, 750 }[depth] && Now(persona.Levels.Distress) <= 700
            && (depth < 3 || Now(persona.Levels.ReprisalFear) * (1000 - Now(persona.Levels.Protection)) <= 400_999)
            && (depth < 4 || Now(persona.Levels.Shame) <= 500));

        int Now(Id<Level> level) => levels[level.Index];
    }
}
