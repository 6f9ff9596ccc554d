using SevenHours.Web.Api;
using SevenHours.Web.Features.Accounts;
using SevenHours.Web.Features.Audit;
using SevenHours.Web.Features.Board;
using SevenHours.Web.Features.Capture;
using SevenHours.Web.Features.Coach;
using SevenHours.Web.Features.Control;
using SevenHours.Web.Features.Continue;
using SevenHours.Web.Features.Create;
using SevenHours.Web.Features.Days;
using SevenHours.Web.Features.Demonstration;
using SevenHours.Web.Features.Desk;
using SevenHours.Web.Features.Debrief;
using SevenHours.Web.Features.Debrief.WhatIf;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Health;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Features.Hour;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Features.Lobby;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Features.Places;
using SevenHours.Web.Features.Paper;
using SevenHours.Web.Features.Observe;
using SevenHours.Web.Features.Practice;
using SevenHours.Web.Features.Privacy;
using SevenHours.Web.Features.Reading;
using SevenHours.Web.Features.RolePlay;
using SevenHours.Web.Features.RolePlay.Cast;
using SevenHours.Web.Features.Room;
using SevenHours.Web.Features.Room.Acted;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Features.Seating;
using SevenHours.Web.Features.SecurityTxt;
using SevenHours.Web.Features.SignIn;
using SevenHours.Web.Features.SingleSignOn;
using SevenHours.Web.Features.StaffChannel;
using SevenHours.Web.Features.Welfare;
using SevenHours.Web.Features.WhiteCell;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features;

/// <summary>Everything that is served; a new screen adds its line here.</summary>
public static class AllFeatures
{
    public static IReadOnlyList<IFeature> List { get; } =
    [
        new FloorFeature(),
        new ExercisesFeature(),
        new SafetyFeature(),
        new WelfareFeature(),
        new RolePlayFeature(),
        new CastFeature(),
        new ActedFeature(),
        new PrivacyFeature(),
        new HomeFeature(),
        new LobbyFeature(),
        new DoorFeature(),
        new SeatingFeature(),
        new ContinueFeature(),
        new DeskFeature(),
        new MediatorFeature(),
        new RoomFeature(),
        new JoinFeature(),
        new SignInFeature(),
        new SingleSignOnFeature(),
        new InvitationFeature(),
        new AccountFeature(),
        new AdministrationFeature(),
        new ControlFeature(),
        new HourFeature(),
        new DaysFeature(),
        new ChannelFeature(),
        new CaptureFeature(),
        new PlacesFeature(),
        new WhiteCellFeature(),
        new PaperFeature(),
        new CoachFeature(),
        new BoardFeature(),
        new ObserveFeature(),
        new AuditFeature(),
        new CreateFeature(),
        new DemonstrationFeature(),
        new PracticeFeature(),
        new ReadingFeature(),
        new DraftsFeature(),
        new DebriefFeature(),
        new WhatIfFeature(),
        new HealthFeature(),
        new SecurityTxtFeature(),
        new ApiFeature(),
    ];
}
