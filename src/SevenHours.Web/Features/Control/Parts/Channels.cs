namespace SevenHours.Web.Features.Control.Parts;

/// <summary>How channels are drawn.</summary>
internal static class Channels
{
    public static string IconOf(string channel) => channel switch
    {
        "call" => "phone-incoming",
        "hotline" => "headset",
        "email" => "mail",
        "radio" => "radio",
        "document" => "file-text",
        "media" => "news",
        "social" => "photo",
        _ => "mail",
    };
}
