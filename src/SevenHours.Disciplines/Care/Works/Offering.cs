using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Offers services to a person, and lets her answer.</summary>
internal static class Offering
{
    public static void Do(Cascade cascade, Id<Subject> person, Id<Seat> seat, IReadOnlyList<Id<CareService>> services, Approach how)
    {
        var (world, agency) = (cascade.World, cascade.World.Scenario.Seats[seat].Agency);
        var cared = CareSection.Of(world.Scenario, person);
        foreach (var service in services)
        {
            var file = world.Part<CarePart>().Book.Find(person)!;
            var before = file.Of(service);
            var (answer, reason) = Answers.Of(world, cared, service, seat, how);
            var choice = cared.ChoiceOf(service);
            if (HerVoice.IsTaken(world, person) && reason != AnswerReason.NotUnderstood)
            {
                cascade.Cause = cascade.Emit(new ServiceAsked(person, service, seat, how, world.Now + CareFigures.Patience)
                {
                    To = CareAudience.Of(world, file, agency) | HerVoice.Actors(world.Scenario, person),
                });
            }
            else
            {
                Answer(cascade, person, service, seat, how, answer, reason, reason == AnswerReason.Own ? choice.Words : TextRef.None, choice.Again);
            }

            if (before.OfferedAt != SimTime.Never && world.Now < before.OfferedAt + CareFigures.Repetition && before.IsInformed && before.AskAgain > world.Now)
            {
                Mood.Shift(cascade, cared.Trust, CareFigures.AskedAgainTrust);
            }
        }

        Overheard(cascade, cared, how);
        if (how.IfSheSpeaks)
        {
            cascade.Emit(new RightBreached(person, Id<Right>.None, CareSection.Unconditional(world.Scenario), TextRef.None));
            Mood.Shift(cascade, cared.Trust, CareFigures.ConditionalTrust);
        }
    }

    /// <summary>The person answers. What was offered so that she could choose stops its clock, whatever she chose.</summary>
    public static void Answer(
        Cascade cascade, Id<Subject> person, Id<CareService> service, Id<Seat> seat, Approach how, Choice answer, AnswerReason reason, TextRef words, SimSpan again)
    {
        var (world, agency) = (cascade.World, cascade.World.Scenario.Seats[seat].Agency);
        cascade.Cause = cascade.Emit(new ServiceOffered(person, service, seat, how, answer, reason, words, answer == Choice.Later ? world.Now + again : SimTime.Never)
        {
            To = CareAudience.Of(world, world.Part<CarePart>().Book.Find(person)!, agency),
        });
        if (reason is AnswerReason.Own or AnswerReason.Trust)
        {
            Clocks.Keep(cascade, person, service, agency);
        }
    }

    /// <summary>What follows when who interprets is tied to those the person fears: what that interpreter does whenever he listens.</summary>
    public static void Overheard(Cascade cascade, CaredFor cared, Approach how)
    {
        if (how.Through.IsSome && cascade.World.Scenario.Table<Interpreter>()[how.Through] is { Tied: { } tied } interpreter
            && tied.Holds(cascade.World, CareSection.SceneOf(cared.Person)))
        {
            cascade.Do(interpreter.Talks, CareSection.SceneOf(cared.Person), cascade.Cause);
        }
    }

    /// <summary>Begins a service by the catalogue's own act.</summary>
    public static void Begin(Cascade cascade, Id<Subject> person, Id<Seat> seat, Id<CareService> service, IReadOnlyList<string> options)
    {
        var file = cascade.World.Part<CarePart>().Book.Find(person)!;
        ActRun.Order(cascade, new StartAction(seat, cascade.World.Scenario.Table<CareService>()[service].Action, person, file.Called)
        {
            Options = options,
            WithoutConsent = file.Of(service) is not { Answer: Choice.Yes, IsInformed: true },
        });
    }
}
