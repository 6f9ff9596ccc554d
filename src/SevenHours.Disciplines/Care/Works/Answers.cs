using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>What a person says to an offer: her own choice, if she understands it and need not fear for it.</summary>
internal static class Answers
{
    /// <summary>Whether a person understands who speaks with her.</summary>
    public static bool Understands(Scenario scenario, CaredFor cared, Id<Seat> seat, Approach how) =>
        cared.Languages.Count == 0
        || cared.Languages.Any(language => Tongue.Understands(scenario, seat, language))
        || how.Through.IsSome && cared.Languages.Any(language => Tongue.Speaks(scenario.Table<Interpreter>()[how.Through].Languages, language))
        || how.Mediator.IsSome && cared.Languages.Any(language => Tongue.Speaks(scenario.Seats[how.Mediator].Languages, language));

    /// <summary>Whether somebody listens whom the person must fear.</summary>
    public static bool IsOverheard(World world, Id<Subject> person, Approach how) =>
        !how.Alone || how.Through.IsSome && world.Scenario.Table<Interpreter>()[how.Through].Tied?.Holds(world, CareSection.SceneOf(person)) == true;

    /// <summary>Whether what a yes waited for has come: asked as the service begins, the person says yes now, whatever she said before.</summary>
    public static bool SaysYesNow(World world, CaredFor cared, Id<CareService> service) =>
        cared.ChoiceOf(service).YesWhen?.Holds(world, CareSection.SceneOf(cared.Person)) == true && !HerVoice.IsTaken(world, cared.Person);

    /// <summary>What the person says.</summary>
    public static (Choice Answer, AnswerReason Reason) Of(World world, CaredFor cared, Id<CareService> service, Id<Seat> seat, Approach how)
    {
        var choice = cared.ChoiceOf(service);
        return !Understands(world.Scenario, cared, seat, how) ? (Choice.Later, AnswerReason.NotUnderstood)
            : IsOverheard(world, cared.Person, how) ? (Choice.Later, AnswerReason.Afraid)
            : how.IfSheSpeaks ? (Choice.Later, AnswerReason.Conditional)
            : choice.YesWhen?.Holds(world, CareSection.SceneOf(cared.Person)) == true ? (Choice.Yes, AnswerReason.Own)
            : choice.Says == Choice.Yes && cared.Trust.IsSome && world.LevelNow(cared.Trust) < choice.Trust ? (Choice.Later, AnswerReason.Trust)
            : (choice.YesWhen is not null && choice.Says == Choice.Yes ? Choice.Later : choice.Says, AnswerReason.Own);
    }
}
