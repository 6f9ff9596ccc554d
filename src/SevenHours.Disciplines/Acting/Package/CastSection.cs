using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Acting;

/// <summary>Compiles the cards of those who act, as far as play rests on them.</summary>
internal static class CastSection
{
    public static void Declare(ScenarioBuild build) =>
        build.Declare<CastCard>("cast_card", build.Package.All<SeatModel>().Where(seat => seat.Role is not null).Select(seat => seat.Id));

    public static void Compile(ScenarioBuild build) =>
        build.Define(build.Package.All<SeatModel>().Where(seat => seat.Role is not null).Select(seat => Compile(build, seat.Id, seat.Role!)));

    private static CastCard Compile(ScenarioBuild build, string seat, RoleModel role)
    {
        Check(build, seat, role);
        return new CastCard
        {
            Name = seat,
            Seat = build.Id<Seat>(seat),
            Persona = build.TryId<Persona>(role.Persona, out var persona) ? persona : Id<Persona>.None,
            Lines = [.. role.Says.Select(line => new CardLine(build.Text(line.To), build.Text(line.Say), line.Layers))],
            Reports =
            [
                .. role.Reports.Select(report => new CardReport(
                    report.Id,
                    build.Text(report.Says),
                    [.. report.Fires.Select(rule => build.Id<Rule>(rule)).Where(rule => rule.IsSome)],
                    [.. report.InsteadOf.Select(rule => build.Id<Rule>(rule)).Where(rule => rule.IsSome)],
                    build.Effects(report.Do))),
            ],
        };
    }

    private static void Check(ScenarioBuild build, string seat, RoleModel role)
    {
        foreach (var report in role.Reports.Where(report => report.Fires.Count == 0 && report.Do.Count == 0))
        {
            build.Diagnostics.Report(CastRules.IdleReport, report.WrittenAt, report.Id, seat);
        }

        foreach (var twice in role.Reports.GroupBy(report => report.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            build.Diagnostics.Report(CastRules.ReportTwice, twice.Last().WrittenAt, twice.Key, seat);
        }
    }
}
