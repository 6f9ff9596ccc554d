namespace SevenHours.Live.Tests.Web.Access;

/// <summary>The addresses that anybody may ask, each with the reason.</summary>
internal static class OpenAddresses
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GET /"] = "the front door: it shows a stranger where to join and nothing else",
        ["GET /health"] = "says that the server lives",
        ["GET /.well-known/security.txt"] = "says whom to tell of a hole; it must be readable by whoever found one",
        ["GET /join"] = "asks for the PIN",
        ["POST /join"] = "takes the PIN",
        ["GET /join/{pin}"] = "asks for a name",
        ["POST /join/{pin}"] = "leads into the waiting room; wrong PINs are budgeted",
        ["GET /join/t/{token}"] = "the code on the wall: a signed invitation instead of a PIN",
        ["POST /join/t/{token}"] = "leads into the waiting room; a token cannot be guessed",
        ["POST /api/v1/join"] = "the same for programs",
        ["GET /sign-in"] = "exchanges a one-time link, or asks who it is",
        ["POST /sign-in"] = "takes name, password and code; wrong ones are counted",
        ["POST /sign-in/passkey/options"] = "asks the browser for a passkey; says nothing of who has one",
        ["POST /sign-in/passkey"] = "takes a passkey's answer, which proves itself",
        ["POST /sign-out"] = "anybody may leave",
        ["GET /invitation"] = "exchanges an invitation, which proves itself",
        ["POST /invitation/passkey/options"] = "only with an open invitation in the cookie",
        ["POST /invitation/passkey"] = "only with an open invitation in the cookie",
        ["GET /invitation/password"] = "only with an open invitation in the cookie",
        ["POST /invitation/password"] = "only with an open invitation in the cookie",
        ["GET /continue"] = "says who is about to continue on this device, to who brought a link",
        ["POST /continue"] = "exchanges a link to another device, once",
        ["GET /single-sign-on/{provider}"] = "leads to an identity provider, to sign in",
        ["GET /single-sign-on/{provider}/answer"] = "takes the provider's answer, which proves itself",
        ["POST /single-sign-on/{provider}/accept"] = "makes a provider the first way in for who opened an invitation, and for nobody else",
        ["POST /single-sign-on/{provider}/ended"] = "hears from the provider that somebody signed out there; the message is signed",
        ["GET /single-sign-on/leave"] = "leads to the provider, to sign out; knows whom by a protected cookie",
        ["GET /single-sign-on/left"] = "where the provider sends people who signed out: leads home",
        ["GET /single-sign-on/failed/{kind}"] = "says what to do after a sign-in that failed",
        ["POST /demonstration"] = "asks itself whether the director has opened the demonstration",
        ["GET /exercises/{id}/at/{code}"] = "behind the card on a wall: leads a stranger to the door, and only with a code that cannot be guessed",
        ["GET /apply/{call}"] = "a call for applications: there only while a manager has it open, and it shows aims, dates and place alone",
        ["POST /apply/{call}"] = "takes an application, and answers the same whether the person was known or not",
        ["GET /calendars/{token}"] = "a calendar feed, for programs that can sign in nowhere: its address is a secret of 40 characters that can be revoked",
        ["GET /language/{tag}"] = "a choice of reading, kept in a cookie",
        ["GET /theme/{name}"] = "a choice of reading, kept in a cookie",
        ["GET /scale/{name}"] = "a choice of reading, kept in a cookie",
        ["GET /openapi/{documentName}.json"] = "describes the interface",
    };
}
