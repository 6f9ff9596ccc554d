namespace SevenHours.Debriefing;

/// <summary>The kinds of <see cref="EventLine"/>: stable words that pages translate.</summary>
public static partial class EventKinds
{
    /// <summary>An act was ordered.</summary>
    public const string Ordered = "ordered";

    /// <summary>An act began.</summary>
    public const string Began = "began";

    /// <summary>An act was done.</summary>
    public const string Done = "done";

    /// <summary>An act was called off.</summary>
    public const string CalledOff = "called_off";

    /// <summary>What an act brought.</summary>
    public const string Brought = "brought";

    /// <summary>An act was validated, or was not.</summary>
    public const string Validated = "validated";

    /// <summary>A request was made.</summary>
    public const string Asked = "asked";

    /// <summary>Somebody asked for something he does not understand to be relayed.</summary>
    public const string RelayAsked = "relay_asked";

    /// <summary>Somebody relayed something as it was said.</summary>
    public const string RelayedFaithful = "relayed_faithful";

    /// <summary>Somebody relayed something in short.</summary>
    public const string RelayedShortened = "relayed_shortened";

    /// <summary>Somebody relayed something milder than it was said.</summary>
    public const string RelayedSoftened = "relayed_softened";

    /// <summary>Somebody left out what he was to relay, wholly or in part.</summary>
    public const string RelayedOmitted = "relayed_omitted";

    /// <summary>What was relayed arrived.</summary>
    public const string RelayArrived = "relay_arrived";

    /// <summary>What was relayed arrived without facts that the original carries.</summary>
    public const string RelayLost = "relay_lost";

    /// <summary>A request was answered.</summary>
    public const string Answered = "answered";

    /// <summary>Leave was given.</summary>
    public const string Allowed = "allowed";

    /// <summary>A message was sent.</summary>
    public const string Wrote = "wrote";

    /// <summary>Facts were shared.</summary>
    public const string Shared = "shared";

    /// <summary>Something arrived.</summary>
    public const string Arrived = "arrived";

    /// <summary>Something was opened.</summary>
    public const string Opened = "opened";

    /// <summary>A fact came to be held.</summary>
    public const string Learned = "learned";

    /// <summary>A decision was recorded.</summary>
    public const string Decided = "decided";

    /// <summary>A conversation was recorded.</summary>
    public const string Recorded = "recorded";

    /// <summary>Somebody said that a record of a conversation is wrong.</summary>
    public const string Disputed = "disputed";

    /// <summary>Words heard in a conversation turned out to be a fact.</summary>
    public const string Linked = "linked";

    /// <summary>An observer reported a conversation to the staff.</summary>
    public const string Reported = "reported";

    /// <summary>An actor reported to have done something.</summary>
    public const string Acted = "acted";

    /// <summary>An actor wrote down what was spoken in a scene.</summary>
    public const string SceneTold = "scene_told";

    /// <summary>A question was put to a person.</summary>
    public const string Questioned = "questioned";

    /// <summary>A person answered.</summary>
    public const string Spoke = "spoke";

    /// <summary>A rule of the world took effect.</summary>
    public const string Rule = "rule";

    /// <summary>The other side reacted.</summary>
    public const string Reaction = "reaction";

    /// <summary>A level changed.</summary>
    public const string Level = "level";

    /// <summary>Somebody was moved.</summary>
    public const string Moved = "moved";

    /// <summary>Somebody reached a safe bed.</summary>
    public const string Safe = "safe";

    /// <summary>Somebody came to harm.</summary>
    public const string Harm = "harm";

    /// <summary>A right was breached.</summary>
    public const string Breach = "breach";

    /// <summary>An agency does what is not its to do.</summary>
    public const string Overstepped = "overstepped";

    /// <summary>A right fell due.</summary>
    public const string RightDue = "right_due";

    /// <summary>A right was kept.</summary>
    public const string RightKept = "right_kept";

    /// <summary>A right was missed.</summary>
    public const string RightMissed = "right_missed";

    /// <summary>Something was taken as evidence.</summary>
    public const string Exhibit = "exhibit";

    /// <summary>Custody was broken.</summary>
    public const string Custody = "custody";

    /// <summary>Money was frozen.</summary>
    public const string Frozen = "frozen";

    /// <summary>Money is gone.</summary>
    public const string Gone = "gone";

    /// <summary>A meeting was called.</summary>
    public const string MeetingCalled = "meeting_called";

    /// <summary>An invitation was answered.</summary>
    public const string InvitationAnswered = "invitation_answered";

    /// <summary>A meeting began.</summary>
    public const string MeetingBegan = "meeting_began";

    /// <summary>Somebody came into a meeting.</summary>
    public const string MeetingJoined = "meeting_joined";

    /// <summary>Somebody left a meeting.</summary>
    public const string MeetingLeft = "meeting_left";

    /// <summary>A meeting ended or was called off.</summary>
    public const string MeetingClosed = "meeting_closed";

    /// <summary>A line was written into minutes.</summary>
    public const string Minuted = "minuted";

    /// <summary>Facts were put on the table.</summary>
    public const string Tabled = "tabled";

    /// <summary>A task was given at a meeting.</summary>
    public const string TaskGiven = "task_given";

    /// <summary>A task stands otherwise.</summary>
    public const string TaskSet = "task_set";

    /// <summary>The time of a task passed.</summary>
    public const string TaskOverdue = "task_overdue";

    /// <summary>Minutes were sent.</summary>
    public const string MinutesSent = "minutes_sent";

    /// <summary>Something was written into a plan.</summary>
    public const string Planned = "planned";

    /// <summary>A plan was handed over.</summary>
    public const string PlanHanded = "plan_handed";

    /// <summary>A mixed group was received.</summary>
    public const string GroupReceived = "group_received";

    /// <summary>A mixed group moved on.</summary>
    public const string GroupLeft = "group_left";

    /// <summary>Somebody of a group was taken on.</summary>
    public const string Claimed = "person_claimed";

    /// <summary>Somebody of a group was screened.</summary>
    public const string Screened = "screened";

    /// <summary>A sheet was given to another agency.</summary>
    public const string PersonGiven = "person_given";

    /// <summary>Something came to light in a screening.</summary>
    public const string Showed = "showed";

    /// <summary>Indicators were ticked.</summary>
    public const string Ticked = "ticked";

    /// <summary>A screening found trafficking.</summary>
    public const string ConcludedPositive = "concluded_positive";

    /// <summary>A screening found none.</summary>
    public const string ConcludedNegative = "concluded_negative";

    /// <summary>Somebody was flagged as a possible victim.</summary>
    public const string Flagged = "flagged";

    /// <summary>A referral went a step further.</summary>
    public const string ReferralStep = "referral_step";

    /// <summary>A step of a referral was refused.</summary>
    public const string ReferralRefused = "referral_refused";

    /// <summary>The time for a step of a referral passed.</summary>
    public const string ReferralLapsed = "referral_lapsed";

    /// <summary>A referral form was filed.</summary>
    public const string ReferralFiled = "referral_filed";

    /// <summary>Help started for somebody.</summary>
    public const string ServiceStarted = "service_started";

    /// <summary>A mentor gave a hint.</summary>
    public const string Hint = "hint";

    /// <summary>A mentor's feedback reached a team.</summary>
    public const string Feedback = "feedback";

    /// <summary>A team stands for a word with its mentor.</summary>
    public const string TimeOut = "time_out";

    /// <summary>The team goes on.</summary>
    public const string GoesOn = "goes_on";

    /// <summary>The exercise began.</summary>
    public const string Start = "startex";

    /// <summary>The exercise ended.</summary>
    public const string End = "endex";

    /// <summary>Anything else.</summary>
    public const string Other = "other";
}
