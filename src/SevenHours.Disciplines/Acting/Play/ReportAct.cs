using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>Report that the person one acts did something. It is so from now on; the rule that would have done it does not do it again.</summary>
/// <param name="Seat">The seat that acts.</param>
/// <param name="Report">The author's id of the report on its card.</param>
public sealed record ReportAct(Id<Seat> Seat, string Report) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        CastCard.Of(desk.Scenario, Seat) is not { } card ? ActingRefusals.NoCard
        : card.Report(Report) is null ? ActingRefusals.NotOnCard
        : desk.Part<ActingDesk>().HasReported(Report) ? ActingRefusals.ReportedAlready
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var report = CastCard.Of(cascade.World.Scenario, Seat)!.Report(Report)!;
        var reported = cascade.Emit(
            new ActReported(Seat, Report, cascade.World.Part<ActingPart>().Reports.Count, By) { To = SeatSet.Of(Seat) });
        cascade.Cause = reported;
        // What it stands for is done with first, so that nothing the report brings about sets it off.
        foreach (var rule in report.InsteadOf.Where(rule => IsOpen(cascade.World, rule)))
        {
            cascade.Emit(new RuleLapsed(rule));
        }

        foreach (var rule in report.Fires.Where(rule => IsOpen(cascade.World, rule)))
        {
            cascade.FireNow(rule, reported);
        }

        cascade.Do(report.Effects, new Scene(Seat, Id<Subject>.None, Handle.None), reported);
    }

    private static bool IsOpen(World world, Id<Rule> rule) => world.RuleNow(rule).Status != RuleStatus.Spent;
}

/// <summary>An actor reported to have done something. For staff, and for the seat that acts.</summary>
/// <param name="Seat">The seat that acts.</param>
/// <param name="Report">The author's id of the report.</param>
/// <param name="Number">Which report of the exercise it is, from 0. Taken out for seats.</param>
/// <param name="By">The person. Taken out for seats.</param>
public sealed record ActReported(Id<Seat> Seat, string Report, int Number, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, Number = 0, By = null };

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ActingPart>().Add(new ReportedAct(this, world.Now));

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<ActingDesk>().Add(new ReportedAct(this, notice.At));
}
