using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Speaking with people of the case: contact, questions, answers, and what asking does to a person.</summary>
public sealed partial class InterviewsDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "interviews";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new InterviewsPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new InterviewsDesk(seat);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<ContactOpened>("contact.opened")
        .Add<ContactLost>("contact.lost")
        .Add<QuestionAsked>("question.asked")
        .Add<PersonaAnswered>("persona.answered")
        .Add<InterviewOpened>("interview.opened")
        .Add<InterviewClosed>("interview.closed")
        .Add<InterviewJoined>("interview.joined")
        .Add<InterviewLeft>("interview.left")
        .Add<InterviewEndedForAbuse>("interview.ended_for_abuse")
        .Add<PersonBusy>("person.busy")
        .Add<InterpreterUnfit>("interpreter.unfit")
        .Add<PersonBefallen>("person.befallen")
        .Add<PersonRested>("person.rested")
        .Add<SpeechMissed>("speech.missed")
        .Add<WordsRelayed>("words.relayed")
        .Add<AsideSaid>("aside.said")
        .Add<QuestionRecoded>("question.recoded")
        .Add<QuestionWithdrawn>("question.withdrawn")
        .Add<DetailPlanted>("detail.planted")
        .Add<VoiceChanged>("voice.set")
        .Add<AskPersona>("do.question")
        .Add<OpenInterview>("do.open_interview")
        .Add<JoinInterview>("do.join_interview")
        .Add<LeaveInterview>("do.leave_interview")
        .Add<CloseInterview>("do.close_interview")
        .Add<RecodeQuestion>("do.recode_question")
        .Add<RecodeQuestionForSeats>("do.recode_question_for_seats")
        .Add<WithdrawQuestion>("do.withdraw_question")
        .Add<WithdrawQuestionForSeats>("do.withdraw_question_for_seats")
        .Add<CodeQuestion>("do.code_question")
        .Add<CodeQuestionForSeats>("do.code_question_for_seats")
        .Add<RelayWords>("do.relay_words")
        .Add<SayAside>("do.aside")
        .Add<TellInRoom>("do.tell_in_room")
        .Add<SetVoice>("do.set_voice")
        .Add<SpeakForPersona>("do.speak_for_persona");
}
