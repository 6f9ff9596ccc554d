using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Days.View;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Days.Plan;

/// <summary>Planning the next day: the sheet, what it would do, and doing it.</summary>
internal static class PlanPages
{
    public static void Map(IEndpointRouteBuilder days)
    {
        days.MapGet("/plan", Staff.Only(room => Draw(room, PlanForm.Empty, null, null)));
        days.MapPost("/plan/effect", Staff.Only(ForeseeAsync)).Needing(Permission.Steer);
        days.MapPost("/plan", Staff.Only(SaveAsync)).Needing(Permission.Steer);
    }

    private static async Task<IResult> ForeseeAsync(ControlRoom room)
    {
        var form = await FormAsync(room);
        var plan = new PlanForm(form.ToDictionary());
        var (command, refusal) = plan.Read(room.ScenarioNow());
        if (command is null)
            return Draw(room, plan, null, refusal);

        var frame = DaysFrame.Of(room);
        var foreseen = await room.Exercise.ForeseeAsync(room.By, room.Team, command, HoursTo(frame), form["play"] == "standins");
        return Draw(room, plan, foreseen.Refusal is null ? EffectView.Of(room, foreseen) : null, foreseen.Refusal);
    }

    private static async Task<IResult> SaveAsync(ControlRoom room)
    {
        var form = await FormAsync(room);
        var plan = new PlanForm(form.ToDictionary());
        var (command, refusal) = plan.Read(room.ScenarioNow());
        refusal ??= StaffAnswer.RefusalOf(await room.Exercise.DirectAsync(room.By, room.Team, command!, OnFloor.KeyOf(form)));
        return refusal is null ? Results.Redirect(DaysFeature.HrefOf(room, "plan")) : Draw(room, plan, null, refusal);
    }

    private static Task<IFormCollection> FormAsync(ControlRoom room) => room.Context.Request.ReadFormAsync(room.Context.RequestAborted);

    /// <summary>To the close of the next day, or of this one when there is none.</summary>
    private static int HoursTo(DaysFrame frame) =>
        (int)Math.Clamp(((frame.Tomorrow ?? frame.Today)?.Closes - frame.Now + 3599) / 3600 ?? 1, 1, Exercise.MostHoursAhead);

    private static IResult Draw(ControlRoom room, PlanForm plan, EffectView? effect, Refusal? refused)
    {
        var frame = DaysFrame.Of(room);
        var (groups, seats) = room.Ask((world, history) =>
        {
            var texts = room.Texts(world.Scenario);
            return (PlanReading.Read(world, history, texts, frame.Tomorrow?.Opens, frame.Tomorrow?.Closes), PlanReading.Seats(texts));
        });
        return Page.Of<PlanPage>(refused,
            (nameof(PlanPage.Frame), frame), (nameof(PlanPage.Groups), groups), (nameof(PlanPage.Seats), seats),
            (nameof(PlanPage.Plan), plan), (nameof(PlanPage.Effect), effect));
    }
}
