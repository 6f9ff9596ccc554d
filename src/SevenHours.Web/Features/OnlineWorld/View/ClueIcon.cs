using SevenHours.Disciplines.OnlineWorld;

namespace SevenHours.Web.Features.OnlineWorld.View;

/// <summary>The icon of a detail.</summary>
public static class ClueIcon
{
    public static string Of(DetailKind detail) => detail switch
    {
        DetailKind.Number => "phone",
        DetailKind.Image => "photo",
        DetailKind.Handle => "message-2",
        DetailKind.Writing => "pencil",
        DetailKind.Place => "map-pin",
        DetailKind.Pay => "coin",
        DetailKind.Subscriber => "id",
        _ => "file-text",
    };
}
