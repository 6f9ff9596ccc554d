using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room.Acted.Actor;
using SevenHours.Web.Features.Room.Acted.Wording;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>An interview as whoever speaks for the person sees it: the talk, how the person is, and what could be said.</summary>
/// <param name="Person">Who the person is.</param>
/// <param name="Lead">Who leads the interview.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="IsOpen">Whether it goes on.</param>
/// <param name="Mode">Who speaks for the person now.</param>
/// <param name="Holder">Who holds the voice; empty for nobody.</param>
/// <param name="IsMine">Whether that is the reader.</param>
/// <param name="MayGiveBack">Whether the reader may let the engine speak again.</param>
/// <param name="Levels">How the person is.</param>
/// <param name="Lines">What was said, the latest last.</param>
/// <param name="Suggestions">What could be said to what was asked last.</param>
/// <param name="Manners">How it could be met without telling.</param>
/// <param name="Marks">How each thing to say stands now.</param>
/// <param name="MayReword">Whether another wording can be asked for.</param>
public sealed record VoiceView(
    string Person, string Lead, InterviewPurpose Purpose, long Since, bool IsOpen, VoiceMode Mode, string Holder, bool IsMine, bool MayGiveBack,
    Listed<VoiceLevel> Levels, Listed<VoiceLine> Lines, Listed<Suggestion> Suggestions, Listed<MannerChoice> Manners, Listed<LayerMark> Marks, bool MayReword)
{
    private const int MostLines = 40;

    private static readonly AnswerKind[] s_manners =
        [AnswerKind.Responds, AnswerKind.Deflects, AnswerKind.Silent, AnswerKind.Cries, AnswerKind.AsksForBreak, AnswerKind.Tires, AnswerKind.Refuses, AnswerKind.Dissociates];

    /// <summary>The interview as it stands.</summary>
    internal static VoiceView Of(AtVoice at)
    {
        var (texts, held) = (at.Texts, at.Exercise.VoiceIn(at.Team, at.Interview));
        return at.Live.Read(world =>
        {
            var (part, scenario) = (world.Part<InterviewsPart>(), world.Scenario);
            var (interview, persona) = (part.Interview(at.Interview)!, scenario.Table<Persona>()[at.Persona]);
            var mood = PersonaMood.Of(world, at.Persona);
            return new VoiceView(
                texts.Of(scenario.Subjects[persona.Of].Title), texts.Of(scenario.Seats[interview.Lead].Title), interview.Setup.Purpose, interview.OpenedAt.Seconds, interview.IsOpen,
                part.VoiceOf(at.Persona), held is null ? "" : at.Floor.NameOf(held.Person), held?.Person == (at.Exercise.Session.Find(at.Floor.By.Key)?.Person ?? at.Floor.By.Key),
                at.Floor.Visit.May(Permission.AnswerRequests),
                [.. mood.Levels.Select(level => VoiceLevel.Of(level, texts))],
                VoiceLine.All(interview, scenario, texts, MostLines),
                interview.IsOpen ? Suggestion.All(mood, interview, scenario, texts) : [],
                [.. s_manners.Select(kind => new MannerChoice(kind, texts.Of(persona.Manners.FirstOrDefault(one => one.Kind == kind).Says)))],
                [.. mood.Layers.Select((layer, number) => LayerMark.Of(scenario, mood, layer, number, texts))],
                at.Floor.Context.RequestServices.GetRequiredService<IAnswerWording>().IsOn);
        });
    }
}

/// <summary>A state of the person, in a word and as a bar of fifths.</summary>
/// <param name="Kind">Which state.</param>
/// <param name="Word">Where it stands, in a word.</param>
/// <param name="Fifth">From 0, very low, to 4, very high.</param>
public sealed record VoiceLevel(string Kind, string Word, int Fifth)
{
    internal static VoiceLevel Of(MoodLevel level, DeskTexts texts)
    {
        var kind = texts.Words[$"level.{level.Kind}"];
        var word = level.Word.IsSome ? texts.Of(level.Word) : texts.Words[level.Fifth switch { 0 => "level.low", 1 => "level.some", 2 => "level.some", 3 => "level.high", _ => "level.very_high" }];
        return new VoiceLevel(kind == $"level.{level.Kind}" ? level.Kind : kind, word, level.Fifth);
    }
}

/// <summary>How a question can be met without telling.</summary>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Says">The author's words for it; empty when there are none.</param>
public sealed record MannerChoice(AnswerKind Kind, string Says);

/// <summary>A line of the talk.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Who">Who spoke; empty for the person.</param>
/// <param name="Says">The words; empty when nobody wrote any.</param>
/// <param name="Style">How it was asked; null for an answer.</param>
/// <param name="Machine">How a machine coded it; null when none did, or alike.</param>
/// <param name="Kind">What kind of answer it is; null for a question.</param>
/// <param name="Released">The facts said.</param>
public sealed record VoiceLine(long At, string Who, string Says, QuestionStyle? Style, QuestionStyle? Machine, AnswerKind? Kind, Listed<string> Released)
{
    internal static Listed<VoiceLine> All(InterviewState interview, Scenario scenario, DeskTexts texts, int most)
    {
        var questions = interview.Questions.Select(question => (question.At, Order: 0, Line: new VoiceLine(
            question.At.Seconds, texts.Of(scenario.Seats[question.Seat].Title), texts.Of(question.Text), question.Style,
            question.Suggested == question.Style ? null : question.Suggested, null, [])));
        var answers = interview.Answers.Select(answer => (answer.At, Order: 1, Line: new VoiceLine(
            answer.At.Seconds, "", string.Join(' ', answer.Words.Select(texts.Of)), null, null, answer.Kind,
            [.. answer.Facts.Select(fact => texts.Of(scenario.Table<Fact>()[fact].Statement))])));
        return [.. questions.Concat(answers).OrderBy(one => one.At).ThenBy(one => one.Order).Select(one => one.Line).TakeLast(most)];
    }
}
