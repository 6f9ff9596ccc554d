using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>A log to translate, with what each line says and what it means.</summary>
/// <param name="Row">The job.</param>
/// <param name="Lines">The lines in a language, in order.</param>
public sealed record JobView(LogJobRow Row, Listed<(int Number, long At, string Says, string Tag, string Language, string Means)> Lines)
{
    internal static JobView? Of(SeatReading desk, Handle handle)
    {
        if (desk.Desk.Part<TechniquesDesk>().Jobs.FirstOrDefault(job => job.Deployment == handle) is not { } job)
            return null;

        return new JobView(LogJobRow.Of(desk, job),
        [
            .. TechniqueLog.Of(desk.Scenario, job.Log).Where(line => line is { Language.Length: > 0, Planted.IsPrivileged: false })
                .Select(line => (line.Number, (long)line.At.Seconds, desk.Of(line.Says), line.Language, LanguageName.Of(desk.Texts.Words, line.Language), desk.Of(line.Planted!.Means))),
        ]);
    }
}
