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
            cascade.Cause = cascade.Emit(new ServiceOffered(
                person, service, seat, how, answer, reason, reason == AnswerReason.Own ? choice.Words : TextRef.None,
                answer == Choice.Later ? world.Now + choice.Again : SimTime.Never) { To = CareAudience.Of(world, file, agency) });
            if (before.OfferedAt != SimTime.Never && world.Now < before.OfferedAt + CareFigures.Repetition && before.IsInformed && before.AskAgain > world.Now)
            {
                Mood.Shift(cascade, cared.Trust, CareFigures.AskedAgainTrust);
            }

            if (reason is AnswerReason.Own or AnswerReason.Trust)
            {
                Clocks.Keep(cascade, person, service, agency);
            }
        }

        Overheard(cascade, cared, how);
        if (how.IfSheSpeaks)
        {
            cascade.Emit(new RightBreached(person, Id<Right>.None, CareSection.Unconditional(world.Scenario), TextRef.None));
            Mood.Shift(cascade, cared.Trust, CareFigures.ConditionalTrust);
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
