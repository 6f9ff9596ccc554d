using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Asking and answering: authorisations, help, records. A person answers, or policy does.</summary>
public sealed partial class RequestsDiscipline : Discipline
{
    /// <inheritdoc />
    public override string Name => "requests";

    /// <inheritdoc />
    public override Part CreatePart(Scenario scenario) => new RequestsPart(scenario);

    /// <inheritdoc />
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new RequestsDesk(scenario.Seats[seat].Agency);

    /// <inheritdoc />
    public override void Register(WireNames names) => names
        .Add<RequestMade>("request.made")
        .Add<RequestReceived>("request.received")
        .Add<RequestTaken>("request.taken")
        .Add<RequestWithdrawn>("request.withdrawn")
        .Add<RequestAnswered>("request.answered")
        .Add<StaffAnswered>("request.staff_answered")
        .Add<AnswerDelayed>("request.delayed")
        .Add<AnswerHeld>("request.held")
        .Add<AnsweringSet>("request.answering")
        .Add<AuthorisationGranted>("order.granted")
        .Add<AuthorisationExpired>("order.expired")
        .Add<Ask>("do.ask")
        .Add<WithdrawRequest>("do.withdraw")
        .Add<TakeRequest>("do.take")
        .Add<AnswerRequest>("do.answer")
        .Add<AnswerAsDesk>("do.answer_as_desk")
        .Add<DelayAnswer>("do.delay_answer")
        .Add<HoldAnswer>("do.hold_answer")
        .Add<AnswerByPolicyNow>("do.answer_by_policy")
        .Add<SetAnswering>("do.set_answering");
}
